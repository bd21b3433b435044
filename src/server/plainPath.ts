import type { RequestHandler } from 'express'
import { sendRefusal } from './sendRefusal'

/**
 * Gives the request the path that Payload will see. `/api/x/../users/login` and `/api\users\login` are other spellings
 * of one address, and whatever stands in front of Payload must know which.
 */
export const plainPath =
  (origin: string): RequestHandler =>
  (req, res, next) => {
    const whole = origin + req.url
    if (!req.url.startsWith('/') || !URL.canParse(whole))
      return sendRefusal(res, 400, 'This address can’t be read.')
    const { pathname, search } = new URL(whole)
    req.url = pathname + search
    req.originalUrl = req.url
    next()
  }
