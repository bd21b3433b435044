import type { ServerResponse } from 'node:http'

type Reader = ReadableStreamDefaultReader<Uint8Array>

/** Writes a Web response to the socket: in one piece where it is one, else at the pace of who reads it. */
export const sendWebResponse = async (response: Response, res: ServerResponse): Promise<void> => {
  res.statusCode = response.status
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') res.setHeader(name, value)
  })
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('set-cookie', cookies)
  if (!response.body || res.req.method === 'HEAD') {
    await response.body?.cancel()
    res.end()
    return
  }
  const reader = response.body.getReader()
  const cancel = () => void reader.cancel().catch(() => undefined)
  res.once('close', cancel)
  try {
    const first = await reader.read()
    const second = reader.read()
    // Most answers are one chunk and end in the same turn. A length spares them the chunked form and a second write.
    const isWhole = first.done || (await Promise.race([second, nextTurn()]))?.done
    if (isWhole) {
      if (!res.hasHeader('content-length')) res.setHeader('content-length', first.value?.byteLength ?? 0)
      res.end(first.value)
    } else await stream([Promise.resolve(first), second], reader, res)
  } catch (error) {
    // Half an answer must not look whole.
    res.destroy(error instanceof Error ? error : undefined)
  } finally {
    res.off('close', cancel)
  }
}

const nextTurn = () => new Promise<undefined>((resolve) => setImmediate(resolve, undefined))

const stream = async (begun: ReturnType<Reader['read']>[], reader: Reader, res: ServerResponse) => {
  for (;;) {
    const { done, value } = await (begun.shift() ?? reader.read())
    if (done || res.destroyed) break
    if (!res.write(value)) await drained(res)
  }
  res.end()
}

const drained = (res: ServerResponse) =>
  new Promise<void>((resolve) => {
    const done = () => {
      res.off('drain', done)
      res.off('close', done)
      resolve()
    }
    res.on('drain', done)
    res.on('close', done)
  })
