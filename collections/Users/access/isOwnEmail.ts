import type { FieldAccess } from 'payload'
import { hasRole } from '../../../src/access/hasRole'

/** Admins read every address, everybody else the own one. Without a document, as in a filter, only admins. */
export const isOwnEmail: FieldAccess = ({ req, doc }) =>
  hasRole(req, ['admin']) || Boolean(req.user && doc?.id === req.user.id)
