import type { FieldAccess } from 'payload'
import { hasRole } from './hasRole'

/** A field that admins alone read or write. */
export const isAdminField: FieldAccess = ({ req }) => hasRole(req, ['admin'])
