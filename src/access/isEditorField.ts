import type { FieldAccess } from 'payload'
import { editorialRoles } from '../domain/roles'
import { hasRole } from './hasRole'

/** A field that admins and editors alone read or write. Payload refuses to filter or sort by a field that the reader may not read. */
export const isEditorField: FieldAccess = ({ req }) => hasRole(req, editorialRoles)
