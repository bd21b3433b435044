import type { CollectionConfig } from 'payload'
import { anyOf } from '../../src/access/combine'
import { isAdmin } from '../../src/access/isAdmin'
import { isAdminField } from '../../src/access/isAdminField'
import { isOwnUser } from '../../src/access/isOwnUser'
import { isStaffAdmin } from '../../src/access/isStaffAdmin'
import { nobody } from '../../src/access/nobody'
import { eventRoles } from '../../src/domain/roles'
import { slugs } from '../../src/domain/slugs'
import { isAdminOneByOne } from './access/isAdminOneByOne'
import { isEditorOfStaff } from './access/isEditorOfStaff'
import { isOwnEmail } from './access/isOwnEmail'
import { keepKeysToWebsites } from './hooks/keepKeysToWebsites'
import { keepLastAdmin, keepLastAdminFromDeletion } from './hooks/keepLastAdmin'
import { makeFirstUserAdmin } from './hooks/makeFirstUserAdmin'
import { refuseWebsiteLogin } from './hooks/refuseWebsiteLogin'
import { requireStrongPassword } from './hooks/requireStrongPassword'
import { takeTimeForStrangers } from './hooks/takeTimeForStrangers'

const hours = 3600
const minutes = 60_000

export const Users: CollectionConfig = {
  slug: slugs.users,
  labels: { singular: 'User', plural: 'Users' },
  access: {
    admin: isStaffAdmin,
    create: isAdmin,
    read: anyOf(isAdmin, isEditorOfStaff, isOwnUser),
    update: anyOf(isAdminOneByOne, isOwnUser),
    delete: isAdminOneByOne,
    unlock: isAdmin,
    readVersions: nobody,
  },
  auth: {
    useAPIKey: true,
    useSessions: true,
    tokenExpiration: 8 * hours,
    maxLoginAttempts: 5,
    lockTime: 15 * minutes,
    cookies: { sameSite: 'Lax' },
  },
  disableDuplicate: true,
  admin: {
    useAsTitle: 'name',
    group: 'Settings',
    defaultColumns: ['name', 'role', 'events', 'updatedAt'],
    listSearchableFields: ['name'],
    disableCopyToLocale: true,
    hidden: ({ user }) => user?.role !== 'admin' && user?.role !== 'editor',
    description:
      'People who work in this admin, and keys of websites. A password has at least 12 characters. After 5 wrong passwords an account is locked for 15 minutes; an admin can unlock it.',
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 200 },
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      access: { read: isOwnEmail, update: isAdminField },
      admin: { description: 'To sign in with. Only admins and the person see it.' },
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      access: { create: isAdminField, update: isAdminField },
      options: [
        { value: 'admin', label: 'Admin: everything, users included' },
        { value: 'editor', label: 'Editor: all content' },
        { value: 'organiser', label: 'Organiser: sign-ups of own events' },
        { value: 'check-in', label: 'Check-in: the door of own events' },
        { value: 'website', label: 'Website: an API key that reads what the public reads' },
      ],
      admin: {
        description:
          'Only an admin changes it. A website can’t sign in here; it has an API key and nothing else. Other roles have no key.',
      },
    },
    {
      name: 'events',
      type: 'relationship',
      relationTo: slugs.events,
      hasMany: true,
      access: { create: isAdminField, update: isAdminField },
      admin: {
        description: 'The events that an organiser or a check-in user works for.',
        condition: ({ role }) => (eventRoles as readonly unknown[]).includes(role),
      },
    },
    // Payload adds the rest of this field; here it says who may make and change a key.
    { name: 'apiKey', type: 'text', access: { create: isAdminField, update: isAdminField } },
  ],
  hooks: {
    beforeOperation: [requireStrongPassword, takeTimeForStrangers],
    beforeValidate: [makeFirstUserAdmin],
    beforeChange: [keepLastAdmin, keepKeysToWebsites],
    beforeDelete: [keepLastAdminFromDeletion],
    beforeLogin: [refuseWebsiteLogin],
  },
}
