import type { Endpoint, PayloadRequest } from 'payload'
import type { ResolvedOptions } from '../options'
import { type Assets, assetsOf } from './assets'

/** The page runs its own script and camera, and talks to nobody but the server that it came from. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const headers = { 'Content-Security-Policy': policy, 'Referrer-Policy': 'no-referrer' }

const respond = (body: string, type: string, more: Record<string, string> = {}): Response =>
  new Response(body, { headers: { ...headers, 'Content-Type': `${type}; charset=utf-8`, ...more } })

const pathOf = ({ payload, routeParams }: PayloadRequest, { events }: ResolvedOptions): string =>
  `${payload.config.routes.api}/${events}/${encodeURIComponent(String(routeParams?.slug))}/check-in`

/** The page, the same for everybody: it holds nothing of the event, and what it asks for needs a login. */
export const doorPage = async (req: PayloadRequest, options: ResolvedOptions): Promise<Response> => {
  const { version } = await assetsOf(req.payload)
  const { routes, admin } = req.payload.config
  const path = pathOf(req, options)
  const login = `${routes.admin}${admin.routes.login}?redirect=${encodeURIComponent(path)}`
  const refresh = `${routes.api}/${admin.user}/refresh-token`
  const data = { path, login, refresh }
  return respond(shell(data, version), 'text/html', { 'Cache-Control': 'no-store', Vary: 'Accept' })
}

/** What the page loads. The worker may keep the page itself, which is above the worker's own path. */
export const doorFiles = (options: ResolvedOptions): Endpoint[] => {
  const file = (name: string, type: string, part: keyof Assets): Endpoint => ({
    method: 'get',
    path: `/:slug/check-in/${name}`,
    handler: async (req) => {
      const isWorker = part === 'worker'
      // Its name changes with its content; browsers ask for a worker anew by themselves.
      const kept = isWorker ? 'no-cache' : 'public, max-age=31536000, immutable'
      const scope: Record<string, string> = isWorker ? { 'Service-Worker-Allowed': pathOf(req, options) } : {}
      return respond((await assetsOf(req.payload))[part], type, { 'Cache-Control': kept, ...scope })
    },
  })
  return [
    file('app.js', 'text/javascript', 'script'),
    file('app.css', 'text/css', 'styles'),
    file('worker.js', 'text/javascript', 'worker'),
  ]
}

type ShellData = {
  path: string
  login: string
  /** Where a login is made to last: longer than one does by itself, shorter than a morning at the door. */
  refresh: string
}

const shell = ({ path, login, refresh }: ShellData, version: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Check-in</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${path}/app.css?v=${version}">
</head>
<body data-path="${path}" data-login="${login}" data-refresh="${refresh}">
<noscript>This page needs JavaScript.</noscript>
<script src="${path}/app.js?v=${version}"></script>
</body>
</html>
`
