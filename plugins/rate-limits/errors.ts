import { APIError } from 'payload'

/** Too many in too short a time. `data.retryAfterSeconds` says when the next one may come. */
export class RateLimited extends APIError<{ code: 'rate-limited'; retryAfterSeconds: number }> {
  constructor(retryAfterSeconds: number) {
    super(
      'Too many in too short a time. Please wait.',
      429,
      { code: 'rate-limited', retryAfterSeconds },
      true,
    )
  }
}
