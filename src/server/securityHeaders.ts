import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

type HeaderSettings = {
  serverUrl: string
  /** Next's reload on change evaluates code and talks over a web socket. */
  development?: boolean
}

/**
 * Headers for every answer. Pages and API answers run no script at all. The admin runs Next's, each with the nonce of
 * its answer, which Next takes from the policy in the request's headers.
 */
export const securityHeaders = ({ serverUrl, development }: HeaderSettings): RequestHandler => {
  const overHttps = serverUrl.startsWith('https:')
  const headers = helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: overHttps ? { maxAge: 31_536_000 } : false,
    // Websites of other origins show our pictures and read our answers.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'sameorigin' },
  })
  const upgrade = overHttps ? ['upgrade-insecure-requests'] : []
  const strict = [
    "default-src 'none'",
    "img-src 'self' data:",
    "style-src 'unsafe-inline'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    ...upgrade,
  ].join('; ')
  return (req, res, next) => {
    const isAdmin = /^\/admin(\/|$)/i.test(req.path)
    const policy = isAdmin ? adminPolicy(randomBytes(16).toString('base64'), upgrade, development) : strict
    res.setHeader('content-security-policy', policy)
    if (isAdmin) req.headers['content-security-policy'] = policy
    // Cameras are for scanning tickets, on our own pages alone.
    res.setHeader('permissions-policy', 'camera=(self), microphone=(), geolocation=(), payment=()')
    headers(req, res, next)
  }
}

const adminPolicy = (nonce: string, upgrade: string[], development = false): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${development ? " 'unsafe-eval'" : ''}`,
    // React writes style attributes, and the editor its own sheets.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "frame-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    ...upgrade,
  ].join('; ')
