import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import type { CollectionConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { listen } from '../../support/listen'
import { startPayload } from '../../support/startPayload'

const everybody = () => true
const Notes: CollectionConfig = {
  slug: 'notes',
  access: { create: everybody, read: everybody, update: everybody, delete: everybody },
  fields: [{ name: 'title', type: 'text' }],
}

describe('listen', () => {
  it('answers REST as Payload does', async () => {
    const { payload, stop } = await startPayload('sqlite', { collections: [Notes] })
    const { url, close } = await listen(payload)
    const created = await fetch(`${url}/api/notes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'Ordnung' }),
    })
    expect(created.status).toBe(201)
    const { docs } = await (await fetch(`${url}/api/notes?where[title][equals]=Ordnung`)).json()
    expect(docs.map((doc: { title: string }) => doc.title)).toEqual(['Ordnung'])
    await close()
    await stop()
  })

  it('hands on streams both ways and every cookie', async () => {
    const { payload, stop } = await startPayload('sqlite', {
      collections: [],
      endpoints: [
        {
          path: '/echo',
          method: 'post',
          handler: (req) => {
            const headers = new Headers([
              ['set-cookie', 'a=1'],
              ['set-cookie', 'b=2'],
            ])
            return new Response(req.body, { headers, status: 202 })
          },
        },
      ],
    })
    const { url, close } = await listen(payload)
    const sent = randomBytes(3_000_000)
    const response = await fetch(`${url}/api/echo`, {
      method: 'POST',
      body: Readable.toWeb(Readable.from([sent.subarray(0, 1_000_000), sent.subarray(1_000_000)])) as never,
      duplex: 'half',
    } as RequestInit)
    expect(response.status).toBe(202)
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(digest(Buffer.from(await response.arrayBuffer()))).toBe(digest(sent))
    await close()
    await stop()
  })
})

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
