import type { Access, CollectionConfig } from 'payload'
import { registrationStates } from '../../../src/domain/registrationStates'
import { ownSlugs } from '../options'
import { shut, shutDoors } from './shut'

/** The history of registrations: who changed what, when and why. Written by the claim, never changed. */
export const Changes = (read: Access): CollectionConfig => ({
  slug: ownSlugs.changes,
  labels: { singular: 'Registration change', plural: 'Registration changes' },
  access: { ...shut, read },
  admin: {
    group: 'Registration',
    defaultColumns: ['at', 'registration', 'what', 'from', 'to', 'by', 'why'],
    description: 'What happened to each registration. Nobody can change this list.',
  },
  defaultSort: '-at',
  disableDuplicate: true,
  graphQL: { disableMutations: true },
  lockDocuments: false,
  fields: [
    { name: 'registration', type: 'text', required: true, index: true },
    { name: 'event', type: 'text', required: true, index: true },
    { name: 'at', type: 'date', required: true, admin: { date: { pickerAppearance: 'dayAndTime' } } },
    {
      name: 'what',
      type: 'text',
      admin: { description: 'What was done, where the two states alone do not tell.' },
    },
    { name: 'from', type: 'select', options: [...registrationStates], required: true },
    { name: 'to', type: 'select', options: [...registrationStates], required: true },
    {
      name: 'by',
      type: 'text',
      required: true,
      admin: { description: 'A user’s id, “attendee”, or “system”.' },
    },
    { name: 'why', type: 'text' },
  ],
  hooks: { beforeOperation: [shutDoors] },
})
