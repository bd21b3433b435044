import { decodeQR } from 'qr/decode.js'

type Detector = { detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]> }
type DetectorClass = { new (options: object): Detector; getSupportedFormats: () => Promise<string[]> }

const pauseMs = 120
/** Enough for a code that fills a third of the picture, and quick on an old phone. */
const longestSide = 800
/** A code that stays in view is one scan. */
const sameForMs = 4_000

/** The browser's own reader of codes, where it has one. */
const nativeReader = async (): Promise<((video: HTMLVideoElement) => Promise<string | undefined>) | null> => {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass }
  const formats = await BarcodeDetector?.getSupportedFormats().catch((): string[] => [])
  if (!BarcodeDetector || !formats?.includes('qr_code')) return null
  const detector = new BarcodeDetector({ formats: ['qr_code'] })
  return async (video) => (await detector.detect(video))[0]?.rawValue
}

const canvasReader = () => {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return async (video: HTMLVideoElement): Promise<string | undefined> => {
    const { videoWidth, videoHeight } = video
    const scale = Math.min(1, longestSide / Math.max(videoWidth, videoHeight))
    canvas.width = Math.round(videoWidth * scale)
    canvas.height = Math.round(videoHeight * scale)
    if (!context || canvas.width === 0) return undefined
    context.drawImage(video, 0, 0, canvas.width, canvas.height)
    try {
      return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height))
    } catch {
      // No code in this picture: most have none.
      return undefined
    }
  }
}

/**
 * Looks through the camera until it is stopped.
 * @param read is called with each code once while it stays in view
 * @throws DOMException where there is no camera, or nobody allows it
 */
export const scan = async (video: HTMLVideoElement, read: (text: string) => void): Promise<() => void> => {
  const size = { width: { ideal: 1280 }, height: { ideal: 720 } }
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: { ideal: 'environment' }, ...size },
    audio: false,
  })
  video.srcObject = stream
  await video.play()
  // A phone that sleeps between two people makes the line longer.
  const lock = await navigator.wakeLock?.request('screen').catch(() => undefined)
  const readerOf = (await nativeReader()) ?? canvasReader()
  let last = { text: '', at: 0 }
  let isOver = false
  const look = async () => {
    if (isOver) return
    const text = await readerOf(video).catch(() => undefined)
    if (text) {
      const isSame = text === last.text && Date.now() - last.at < sameForMs
      last = { text, at: Date.now() }
      if (!isSame && !isOver) read(text)
    }
    setTimeout(look, pauseMs)
  }
  void look()
  return () => {
    isOver = true
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
    void lock?.release()
  }
}
