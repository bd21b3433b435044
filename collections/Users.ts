import type { CollectionConfig } from 'payload'
import { hasRole } from '../src/access/hasRole'
import { isAdmin } from '../src/access/isAdmin'
import { isStaffAdmin } from '../src/access/isStaffAdmin'
import { nobody } from '../src/access/nobody'
import { roles } from '../src/domain/roles'
import { slugs } from '../src/domain/slugs'

export const Users: CollectionConfig = {
  slug: slugs.users,
  access: {
    admin: isStaffAdmin,
    create: isAdmin,
    read: ({ req }) => hasRole(req, ['admin']) || (req.user ? { id: { equals: req.user.id } } : false),
    update: ({ req }) => hasRole(req, ['admin']) || (req.user ? { id: { equals: req.user.id } } : false),
    delete: isAdmin,
    unlock: isAdmin,
    readVersions: nobody,
  },
  auth: { useAPIKey: true },
  admin: { useAsTitle: 'email' },
  fields: [
    { name: 'name', type: 'text' },
    { name: 'role', type: 'select', options: [...roles], required: true, saveToJWT: true },
    { name: 'events', type: 'relationship', relationTo: slugs.events, hasMany: true },
  ],
}
