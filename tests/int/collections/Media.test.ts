import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../support/engines'
import { type Listening, listen } from '../../support/listen'
import { type Asker, makeAskers } from './support/askers'
import { startPeople } from './support/publicWorld'

const red = { create: { width: 1200, height: 800, channels: 3 as const, background: '#c33' } }

/** A photograph as a phone makes it: on its side, with place, camera, author and a comment. */
const photograph = () =>
  sharp(red)
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'SecretCamera', Artist: 'Secret Author', Software: 'SecretPhone' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '55/1 40/1 34/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '12/1 34/1 6/1',
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>SecretPlace</secret></x:xmpmeta>')
    .jpeg()
    .toBuffer()

const upload = (bytes: Buffer, name: string, type: string, data: Record<string, unknown> = {}) => {
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt: 'A picture', consent: 'given', ...data }))
  form.append('file', new Blob([new Uint8Array(bytes)], { type }), name)
  return form
}

describe.each(engines)('Media on %s', (engine) => {
  let payload: Payload
  let stop: () => Promise<void>
  let mediaFolder: string
  let asking: Awaited<ReturnType<typeof makeAskers>>
  let server: Listening

  beforeAll(async () => {
    ;({ payload, stop, mediaFolder } = await startPeople(engine))
    asking = await makeAskers(payload)
    server = await listen(payload)
  })
  afterAll(async () => {
    await server.close()
    await stop()
  })

  const post = async (body: FormData, asker: Asker = 'editor') => {
    const response = await asking.raw(asker, '/api/media', { method: 'POST', body })
    const answer = (await response.json()) as {
      doc: Doc
      errors?: { data?: { errors?: { path: string; message: string }[] } }[]
    }
    return { status: response.status, doc: answer.doc, errors: answer.errors?.[0]?.data?.errors ?? [] }
  }
  type Doc = {
    id: string
    filename: string
    url: string
    sizes: Record<string, { filename: string; url: string }>
  }

  const publicFile = async (url: string) => (await fetch(`${server.url}${url}`)).status

  it('stores the picture alone: no place, no camera, no author, no name, upright', async () => {
    const original = await photograph()
    const { exif, xmp, orientation } = await sharp(original).metadata()
    expect([exif?.includes('SecretCamera'), xmp?.includes('SecretPlace'), orientation]).toEqual([
      true,
      true,
      6,
    ])

    const { status, doc } = await post(upload(original, 'jane-doe-at-home.jpg', 'image/jpeg'))
    expect(status).toBe(201)
    expect(doc.filename).toMatch(/^[0-9a-f]{24}\.jpg$/)
    const files = (await readdir(mediaFolder)).filter((name) => name.startsWith(doc.filename.slice(0, 24)))
    expect(files.length).toBe(5)
    for (const name of files) {
      const bytes = await readFile(join(mediaFolder, name))
      const metadata = await sharp(bytes).metadata()
      expect([name, metadata.exif, metadata.xmp, metadata.iptc, metadata.orientation]).toEqual([
        name,
        ...Array(4),
      ])
      expect(bytes.includes('Secret') || bytes.includes('Exif')).toBe(false)
    }
    const { width, height } = await sharp(join(mediaFolder, doc.filename)).metadata()
    expect([width, height]).toEqual([800, 1200])
    const stored = await payload.findByID({ collection: 'media', id: doc.id, overrideAccess: true })
    expect(JSON.stringify(stored)).not.toMatch(/jane|doe/i)
  })

  it('cleans the file that replaces another too', async () => {
    const { doc } = await post(upload(await sharp(red).png().toBuffer(), 'a.png', 'image/png'))
    const response = await asking.raw('editor', `/api/media/${doc.id}`, {
      method: 'PATCH',
      body: upload(await photograph(), 'jane.jpg', 'image/jpeg'),
    })
    const { doc: replaced } = (await response.json()) as { doc: Doc }
    expect(replaced.filename).toMatch(/^[0-9a-f]{24}\.jpg$/)
    expect((await sharp(join(mediaFolder, replaced.filename)).metadata()).exif).toBeUndefined()
  })

  it('makes four sizes as WebP', async () => {
    const { doc } = await post(
      upload(
        await sharp({ create: { ...red.create, width: 2000, height: 1400 } })
          .png()
          .toBuffer(),
        'a.png',
        'image/png',
      ),
    )
    const sizes = await Promise.all(
      ['thumbnail', 'card', 'portrait', 'wide'].map(async (name) => {
        const { format, width, height } = await sharp(
          join(mediaFolder, String(doc.sizes[name]?.filename)),
        ).metadata()
        return [name, format, width, height]
      }),
    )
    expect(sizes).toEqual([
      ['thumbnail', 'webp', 300, 300],
      ['card', 'webp', 768, 432],
      ['portrait', 'webp', 600, 750],
      ['wide', 'webp', 1600, 900],
    ])
  })

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('takes %s', async (type) => {
    const bytes = await sharp({ create: { ...red.create, width: 60, height: 40 } })
      .toFormat(type)
      .toBuffer()
    const { status, doc } = await post(upload(bytes, 'x', `image/${type}`))
    expect([status, doc.filename.split('.')[1]]).toEqual([201, type === 'jpeg' ? 'jpg' : type])
  })

  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>',
  )

  it.each<[string, () => Buffer | Promise<Buffer>, string, string]>([
    ['an SVG', () => svg, 'a.svg', 'image/svg+xml'],
    ['an SVG that says it is a PNG', () => svg, 'a.png', 'image/png'],
    [
      'a page that says it is a JPEG',
      () => Buffer.from('<!doctype html><script>1</script>'),
      'a.jpg',
      'image/jpeg',
    ],
    ['a PNG that says it is a JPEG', () => sharp(red).png().toBuffer(), 'a.jpg', 'image/jpeg'],
    ['a GIF', () => sharp(red).gif().toBuffer(), 'a.gif', 'image/gif'],
    ['a TIFF that says it is a PNG', () => sharp(red).tiff().toBuffer(), 'a.png', 'image/png'],
    ['half a picture', async () => (await photograph()).subarray(0, 2000), 'a.jpg', 'image/jpeg'],
    [
      'a bomb: few bytes, 81 million pixels',
      () =>
        sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#000' } })
          .png()
          .toBuffer(),
      'a.png',
      'image/png',
    ],
    ['nothing', () => Buffer.alloc(0), 'a.png', 'image/png'],
  ])('refuses %s, naming the field', async (_, make, name, type) => {
    const before = await readdir(mediaFolder)
    const { status, errors } = await post(upload(await make(), name, type))
    expect([status, errors.map(({ path }) => path)]).toEqual([400, ['file']])
    expect(await readdir(mediaFolder)).toEqual(before)
  })

  it('fetches nothing from an address', async () => {
    const data = { alt: 'x', consent: 'given', filename: 'a.png', url: `${server.url}/api/media/file/a.png` }
    const { status, text } = await asking.ask('editor', '/api/media', 'POST', data)
    expect([status, text.includes('Choose a picture')]).toEqual([400, true])
    expect(
      (await asking.ask('editor', '/api/media/paste-url?src=http://127.0.0.1/')).status,
    ).toBeGreaterThanOrEqual(400)
  })

  it('does no work for whoever may not upload', async () => {
    const { status } = await post(upload(await photograph(), 'a.jpg', 'image/jpeg'), 'organiser')
    expect(status).toBe(403)
  })

  it.each<[string, Record<string, unknown>]>([
    ['its consent is withdrawn', { consent: 'withdrawn' }],
    ['consent was asked and not given', { consent: 'asked' }],
    ['it is withheld', { withheld: true }],
    ['it is in the trash', { deletedAt: '2026-01-01T00:00:00.000Z' }],
  ])('takes file, sizes and record off the web when %s', async (_, change) => {
    const bytes = await sharp(red).png().toBuffer()
    const { doc } = await post(upload(bytes, 'a.png', 'image/png'))
    const urls = [doc.url, ...Object.values(doc.sizes).flatMap(({ url }) => url ?? [])]
    const statuses = async () => new Set(await Promise.all(urls.map(publicFile)))
    expect([urls.length, await statuses()]).toEqual([4, new Set([200])])
    await asking.ask('editor', `/api/media/${doc.id}`, 'PATCH', change)
    expect(await statuses()).toEqual(new Set([403]))
    expect((await asking.ask('public', `/api/media/${doc.id}`)).status).toBe(404)
  })

  it('answers for a withheld file as for one that is not there', async () => {
    const { doc } = await post(
      upload(await sharp(red).png().toBuffer(), 'a.png', 'image/png', { withheld: true }),
    )
    const [withheld, absent] = await Promise.all(
      [doc.url, doc.url.replace(/[0-9a-f]{8}/, '00000000')].map(async (url) => {
        const response = await fetch(`${server.url}${url}`)
        return [response.status, await response.text()]
      }),
    )
    expect(withheld).toEqual(absent)
  })

  it('lets caches ask anew each time', async () => {
    const { doc } = await post(upload(await sharp(red).png().toBuffer(), 'a.png', 'image/png'))
    const { headers } = await fetch(`${server.url}${doc.url}`)
    expect([headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([
      'no-cache',
      'nosniff',
    ])
  })
})
