import { isIP } from 'node:net'
import { ipKeyGenerator } from 'express-rate-limit'
import type { PayloadRequest } from 'payload'
import { hasRole } from './access/hasRole'

/** Where a website that calls with its key says whose request it hands on. */
const visitorHeader = 'x-visitor-address'

/**
 * The network address of whoever is asking, for limits that count by client; of IPv6 the network that a household has.
 * A website's key speaks for many: it may name its visitor, and is not counted as one client where it does not.
 */
export const clientOf = (req: Pick<PayloadRequest, 'headers' | 'user'>): string | undefined => {
  const address = hasRole(req, ['website'])
    ? req.headers.get(visitorHeader)
    : // The server has set it to the address that it trusts.
      req.headers.get('x-forwarded-for')
  return address && isIP(address) ? ipKeyGenerator(address) : undefined
}
