import type { Access } from 'payload'
import { hasRole } from '../../../src/access/hasRole'
import { staffRoles } from '../../../src/domain/roles'

/** Editors see who works here, to name the staff of a contact; not the keys of websites. */
export const isEditorOfStaff: Access = ({ req }) =>
  hasRole(req, ['editor']) ? { role: { in: [...staffRoles] } } : false
