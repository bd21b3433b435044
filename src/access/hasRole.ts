import type { PayloadRequest } from 'payload'
import type { Role } from '../domain/roles'

/** Whether the request comes from a signed-in user with one of these roles. */
export const hasRole = (req: Pick<PayloadRequest, 'user'>, allowed: readonly Role[]): boolean =>
  Boolean(req.user?.role && allowed.includes(req.user.role))
