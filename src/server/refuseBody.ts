import type { IncomingMessage, ServerResponse } from 'node:http'
import { refusal } from './refusals'

const lingerMs = 10_000

/**
 * Answers 413 and goes on throwing away what still comes, for a while. A socket that is closed while its client writes
 * is reset, and the client never sees why.
 */
export const refuseBody = (req: IncomingMessage, res: ServerResponse): void => {
  const body = JSON.stringify(refusal(413, 'The body of this request is too large.'))
  res.writeHead(413, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  })
  if (req.readableEnded) {
    res.end(body)
    return
  }
  res.write(body)
  const end = () => {
    clearTimeout(timer)
    res.end()
  }
  const timer = setTimeout(end, lingerMs)
  req.once('end', end).once('close', end)
  req.resume()
}
