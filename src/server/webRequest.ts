import type { Request as ExpressRequest } from 'express'
import { cappedBody } from './cappedBody'

/** What only a proxy that we trust may say; `trust proxy` of Express has read it already. */
const wordsOfProxies = new Set([
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
])

/**
 * The request as the Web API has it. Its origin is the configured one: the Host header is a stranger's word, and
 * Payload makes links from it. `x-forwarded-for` is one address, the client's as far as it can be trusted, for
 * endpoints that count by client.
 */
export const toWebRequest = (req: ExpressRequest, origin: string, maxBytes: number): Request => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    if (value === undefined || wordsOfProxies.has(name)) continue
    if (Array.isArray(value)) for (const each of value) headers.append(name, each)
    else headers.set(name, value)
  }
  if (req.ip) headers.set('x-forwarded-for', req.ip)
  const { method } = req
  const init: RequestInit & { duplex?: 'half' } = { method, headers }
  if (method !== 'GET' && method !== 'HEAD') {
    init.body = cappedBody(req, maxBytes)
    init.duplex = 'half'
  }
  return new Request(origin + req.originalUrl, init)
}
