import type { Access } from 'payload'
import { editorialRoles } from '../domain/roles'
import { hasRole } from './hasRole'

/** Admins and editors: those who write content. */
export const isEditor: Access = ({ req }) => hasRole(req, editorialRoles)
