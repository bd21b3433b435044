import { type Request, type Response, Router } from 'express'
import type { ApiSettings } from './apiSettings'
import { graphql } from './graphql'
import { loginRateLimit } from './rateLimits'
import { refuseBody } from './refuseBody'
import { rest } from './rest'

/** Everything under /api. No body parser stands before it: Payload reads the stream itself. */
export const api = (settings: ApiSettings): Router => {
  const router = Router({ caseSensitive: true })
  router.use(refuseLargeBodies(settings))
  if (settings.rateLimits) router.use(loginRateLimit())
  router.all('/graphql', graphql(settings))
  router.use(rest(settings))
  return router
}

/** A length that the client declares is refused before a byte of it is read. */
const refuseLargeBodies =
  ({ maxBodyBytes, maxUploadBytes }: ApiSettings) =>
  (req: Request, res: Response, next: () => void) => {
    const isUpload = req.headers['content-type']?.startsWith('multipart/form-data')
    if (Number(req.headers['content-length'] ?? 0) <= (isUpload ? maxUploadBytes : maxBodyBytes))
      return next()
    refuseBody(req, res)
  }
