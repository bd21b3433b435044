import type { Access } from 'payload'
import { staffRoles } from '../domain/roles'
import { hasRole } from './hasRole'

export const isStaff: Access = ({ req }) => hasRole(req, staffRoles)
