import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

/**
 * One line for each request: its id, method, route, status and time. No query, no address of the client, no id of a
 * document, no token: of the path, only words that this server knows.
 */
export const logRequests = (payload: Payload): RequestHandler => {
  const words = routeWords(payload)
  return (req, res, next) => {
    const id = requestId(req.headers['x-request-id'])
    res.setHeader('x-request-id', id)
    const start = performance.now()
    res.once('close', () => {
      if (/^\/(healthz|readyz)$/.test(req.path) && res.statusCode === 200) return
      // The admin's files come by the dozen.
      const level = req.originalUrl.startsWith('/_next/') ? 'debug' : 'info'
      payload.logger[level]({
        requestId: id,
        method: req.method,
        route: routeOf(req.originalUrl, words),
        status: res.statusCode,
        finished: res.writableFinished,
        durationMs: Math.round(performance.now() - start),
        msg: 'request',
      })
    })
    next()
  }
}

/** A proxy's id is kept, so that its log and ours can be joined; anything odd is replaced. */
const requestId = (given: string | string[] | undefined): string =>
  typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()

/** The path with everything that is not one of `words` as a star. */
export const routeOf = (url: string, words: ReadonlySet<string>): string =>
  (url.split('?', 1)[0] ?? '')
    .split('/')
    .map((segment) => (segment === '' || words.has(segment) ? segment : '*'))
    .join('/')

const routeWords = ({ config }: Payload): Set<string> => {
  const endpoints = [...config.collections, ...config.globals].flatMap((each) => each.endpoints || [])
  const fixed = [...endpoints, ...config.endpoints]
    .flatMap(({ path }) => path.split('/'))
    .filter((word) => /^[a-z][\w.-]*$/i.test(word))
  const slugs = [...config.collections, ...config.globals].map(({ slug }) => slug)
  return new Set([
    ...fixed,
    ...slugs,
    ...'api graphql globals admin collections login logout account first-admin _next healthz readyz'.split(
      ' ',
    ),
  ])
}
