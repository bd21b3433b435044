import { rateLimit } from 'express-rate-limit'
import { refusal } from './refusals'

const minuteMs = 60_000

/** Routes that hash a password or send a mail for anybody who asks. One login costs a quarter of a second of CPU. */
const costly = /\/(login|forgot-password|reset-password|unlock|first-register)\/*$/i

/** At most so many tries from one client in a quarter of an hour, successful ones aside. */
export const loginRateLimit = (tries = 20) =>
  rateLimit({
    windowMs: 15 * minuteMs,
    limit: tries,
    skip: (req) => req.method !== 'POST' || !costly.test(req.path),
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, res) => {
      res.status(429).json(refusal(429, 'Too many tries. Wait a quarter of an hour.'))
    },
  })
