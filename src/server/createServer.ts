import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import { api } from './api'
import type { ApiSettings } from './apiSettings'
import { firstAdmin } from './firstAdmin'
import { health } from './health'
import { logRequests } from './logRequests'
import { home } from './pages/home'
import { icon } from './pages/icon'
import { problem } from './pages/problem'
import { plainPath } from './plainPath'
import { preview } from './preview'
import { securityHeaders } from './securityHeaders'
import { sendRefusal } from './sendRefusal'

export type ServerSettings = ApiSettings & {
  /** What the one-time link of the first admin follows from. */
  secret: string
  /** Whether anybody may make the first user: on a developer's machine alone. */
  openFirstUserForm: boolean
  /** Express's `trust proxy`. */
  trustProxy: boolean | number | string[]
  /** Whether this process may get requests: false while it shuts down. */
  isReady: () => boolean
  development?: boolean
  /** Serves the admin; without it there is none. */
  next?: RequestHandler
}

/** The whole server as an Express application. It listens nowhere: `main.ts` and tests do that. */
export const createServer = (settings: ServerSettings): Express => {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', settings.trustProxy)
  app.use(plainPath(settings.serverUrl))
  app.use(logRequests(settings.payload))
  app.use(partWhenEnding(settings))
  app.use(health(settings))
  app.use(securityHeaders(settings))
  app.use('/api', api(settings))
  app.get('/', (_req, res) => {
    res.type('html').send(home())
  })
  app.use('/preview', preview(settings.payload))
  app.get('/icon.svg', (_req, res) => {
    res.type('svg').set('cache-control', 'public, max-age=86400').send(icon)
  })
  app.use(firstAdmin(settings))
  if (settings.next) app.use(['/admin', '/_next', '/__nextjs_font'], asWhole(settings.next))
  app.use((_req, res) => {
    res.status(404).type('html').send(problem('There is nothing here', 'The address may be old or mistyped.'))
  })
  app.use(reportFault(settings))
  return app
}

/** While the server ends, each answer is the last on its connection, so that clients go elsewhere. */
const partWhenEnding =
  ({ isReady }: ServerSettings): RequestHandler =>
  (_req, res, next) => {
    if (!isReady()) res.set('connection', 'close')
    next()
  }

/** Express cuts the mount path off the address; Next needs it whole. */
const asWhole =
  (handler: RequestHandler): RequestHandler =>
  (req, res, next) => {
    req.url = req.originalUrl
    return handler(req, res, next)
  }

/** Faults of ours: logged whole, answered with nothing of them. */
const reportFault =
  ({ payload }: ServerSettings): ErrorRequestHandler =>
  (error: Error & { status?: number }, req, res, _next) => {
    const status = error.status && error.status >= 400 && error.status < 500 ? error.status : 500
    if (status === 500) payload.logger.error({ err: error, msg: 'A request failed.' })
    if (res.headersSent) return res.destroy()
    if (req.originalUrl.startsWith('/api')) return sendRefusal(res, status, 'Something went wrong.')
    res.status(status).type('html').send(problem('Something went wrong', 'Try again in a moment.'))
  }
