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
    if (!canDecode(pathname)) return sendRefusal(res, 400, 'This address can’t be read.')
    req.url = pathname + search
    req.originalUrl = req.url
    next()
  }

/** Routes decode their segments, and fail at `%` without two digits or at bytes that are no UTF-8. */
const canDecode = (pathname: string): boolean => {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}
