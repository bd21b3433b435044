import type { IncomingMessage } from 'node:http'

/** The body of a request is larger than it may be. */
export class BodyTooLarge extends Error {
  readonly status = 413
  readonly code = 'body-too-large'
}

const refused = new WeakSet<IncomingMessage>()

/** Whether this request's body went over its cap. Readers wrap the error that told them, so the fact is kept here. */
export const wasTooLarge = (req: IncomingMessage): boolean => refused.has(req)

/**
 * The body as a Web stream that ends with BodyTooLarge after `maxBytes`. It reads only when it is read, and never
 * destroys the request: that would cut the socket before the answer is out.
 */
export const cappedBody = (req: IncomingMessage, maxBytes: number): ReadableStream<Uint8Array> => {
  let bytes = 0
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = await nextChunk(req)
        if (!chunk) return controller.close()
        bytes += chunk.byteLength
        if (bytes > maxBytes) {
          refused.add(req)
          throw new BodyTooLarge(`The body is larger than ${maxBytes} bytes.`)
        }
        controller.enqueue(chunk)
      },
    },
    { highWaterMark: 0 },
  )
}

const nextChunk = async (req: IncomingMessage): Promise<Buffer | undefined> => {
  for (;;) {
    const chunk: Buffer | null = req.read()
    if (chunk) return chunk
    if (req.readableEnded) return undefined
    if (req.destroyed) throw new Error('The client went away.')
    await moreToRead(req)
  }
}

const moreToRead = (req: IncomingMessage) =>
  new Promise<void>((resolve) => {
    const events = ['readable', 'end', 'close', 'error'] as const
    const done = () => {
      for (const event of events) req.off(event, done)
      resolve()
    }
    for (const event of events) req.on(event, done)
  })
