import type { PayloadRequest } from 'payload'
import { staffRoles } from '../domain/roles'
import { hasRole } from './hasRole'

/** Who may open the admin: people who work here, never a website's key. */
export const isStaffAdmin = ({ req }: { req: PayloadRequest }): boolean => hasRole(req, staffRoles)
