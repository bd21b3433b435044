import type { Access } from 'payload'
import { hasRole } from '../../../src/access/hasRole'

/**
 * Admins, for one document at a time. Payload handles the documents of a bulk operation side by side, so each of two
 * admins that are deleted together would still see the other.
 */
export const isAdminOneByOne: Access = ({ req, id }) => id !== undefined && hasRole(req, ['admin'])
