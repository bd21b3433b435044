import type { IncomingMessage } from 'node:http'
import { cappedBody } from './cappedBody'

/**
 * The request as the Web API has it. Its origin is the configured one: the Host header is a stranger's word, and
 * Payload makes links from it.
 */
export const toWebRequest = (
  req: IncomingMessage & { originalUrl: string },
  origin: string,
  maxBytes: number,
) => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    if (value === undefined || name.startsWith(':')) continue
    if (Array.isArray(value)) for (const each of value) headers.append(name, each)
    else headers.set(name, value)
  }
  const method = req.method ?? 'GET'
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const init: RequestInit & { duplex?: 'half' } = { method, headers }
  if (hasBody) {
    init.body = cappedBody(req, maxBytes)
    init.duplex = 'half'
  }
  // A path such as //host would be read as another origin, so the two are joined as text.
  return new Request(origin + req.originalUrl, init)
}
