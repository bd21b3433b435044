import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'

const size = { width: 640, height: 480 }

/** What Chromium has to be started with so that its camera sees a picture, and nobody is asked for leave. */
export const cameraShowing = async (
  picture: Buffer,
): Promise<{ args: string[]; stop: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-camera-'))
  const file = join(folder, 'camera.y4m')
  const luma = await sharp(picture)
    .resize({ width: 300, height: 300, kernel: 'nearest' })
    .extend({ top: 90, bottom: 90, left: 170, right: 170, background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer()
  // YUV4MPEG2 with one frame, which Chromium shows again and again; both colours are grey.
  const colours = Buffer.alloc((size.width * size.height) / 2, 128)
  const head = `YUV4MPEG2 W${size.width} H${size.height} F10:1 Ip A1:1 C420jpeg\nFRAME\n`
  await writeFile(file, Buffer.concat([Buffer.from(head), luma, colours]))
  return {
    args: [
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${file}`,
    ],
    stop: () => rm(folder, { recursive: true, force: true }),
  }
}
