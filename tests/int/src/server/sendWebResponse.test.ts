import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { sendWebResponse } from '../../../../src/server/sendWebResponse'

const answered = async (response: () => Response, read: (res: IncomingMessage) => Promise<unknown>) => {
  const server = createServer((_req, res) => void sendWebResponse(response(), res))
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  const res = await new Promise<IncomingMessage>((resolve) => get({ port, agent: false }, resolve))
  const result = await read(res).catch((error: Error) => error.message)
  server.closeAllConnections()
  server.close()
  return { headers: res.headers, result }
}

const textOf = async (res: IncomingMessage) => {
  let text = ''
  for await (const chunk of res) text += chunk
  return text
}

describe('sendWebResponse', () => {
  it('sends a small answer in one piece', async () => {
    const { headers, result } = await answered(() => Response.json({ a: 'ø' }), textOf)
    expect([headers['content-length'], headers['transfer-encoding'], result]).toEqual([
      '10',
      undefined,
      '{"a":"ø"}',
    ])
  })

  it('sends an empty answer', async () => {
    const { headers, result } = await answered(() => new Response(''), textOf)
    expect([headers['content-length'], result]).toEqual(['0', ''])
  })

  it('sends each cookie', async () => {
    const cookies = new Headers([
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ])
    const { headers } = await answered(() => new Response('x', { headers: cookies }), textOf)
    expect(headers['set-cookie']).toEqual(['a=1', 'b=2'])
  })

  it('sends what is there before the rest is made', async () => {
    let goOn = () => {}
    const slow = () =>
      new Response(
        new ReadableStream({
          async pull(controller) {
            controller.enqueue(new TextEncoder().encode('first '))
            await new Promise<void>((resolve) => {
              goOn = resolve
            })
            controller.enqueue(new TextEncoder().encode('second'))
            controller.close()
          },
        }),
      )
    const { result } = await answered(slow, async (res) => {
      let text = ''
      for await (const chunk of res) {
        if (text === '') goOn()
        text += chunk
      }
      return text
    })
    expect(result).toBe('first second')
  })

  it('makes no more than the reader takes, and stops when he goes', async () => {
    let made = 0
    let cancelled = false
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            made++
            controller.enqueue(new Uint8Array(100_000))
          },
          cancel() {
            cancelled = true
          },
        }),
      )
    await answered(endless, async (res) => {
      await new Promise((resolve) => res.once('readable', resolve))
      await wait(300)
      res.destroy()
      await wait(100)
    })
    expect(made).toBeLessThan(200)
    expect(cancelled).toBe(true)
  })

  it('breaks the connection where an answer fails half-way', async () => {
    const broken = () =>
      new Response(
        new ReadableStream({
          async pull(controller) {
            controller.enqueue(new TextEncoder().encode('half'))
            await wait(50)
            controller.error(new Error('No more.'))
          },
        }),
      )
    expect((await answered(broken, textOf)).result).toBe('aborted')
  })
})
