import type { CollectionConfig } from 'payload'
import { anyOf } from '../src/access/combine'
import { isEditor } from '../src/access/isEditor'
import { publishedOnly } from '../src/access/publishedOnly'
import { slugs } from '../src/domain/slugs'
import { contentVersions } from '../src/fields/contentVersions'
import { countryField } from '../src/fields/countryField'
import { slugField } from '../src/fields/slugField'
import { refuseWhileUsed } from '../src/hooks/refuseWhileUsed'

/** Places where events happen, with their rooms. */
export const Venues: CollectionConfig = {
  slug: slugs.venues,
  labels: { singular: 'Venue', plural: 'Venues' },
  access: {
    create: isEditor,
    read: anyOf(isEditor, publishedOnly),
    readVersions: isEditor,
    update: isEditor,
    delete: isEditor,
  },
  admin: {
    group: 'Programme',
    useAsTitle: 'name',
    defaultColumns: ['name', 'city', 'country', '_status'],
    listSearchableFields: ['name', 'city', 'slug'],
  },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'street', type: 'text' },
    {
      type: 'row',
      fields: [
        { name: 'postalCode', type: 'text', admin: { width: '25%' } },
        { name: 'city', type: 'text', admin: { width: '40%' } },
        countryField({ admin: { width: '35%' } }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'latitude',
          type: 'number',
          min: -90,
          max: 90,
          admin: { width: '50%', description: 'Degrees, north positive: 55.6761' },
        },
        {
          name: 'longitude',
          type: 'number',
          min: -180,
          max: 180,
          admin: { width: '50%', description: 'Degrees, east positive: 12.5683' },
        },
      ],
    },
    {
      name: 'rooms',
      type: 'array',
      labels: { singular: 'Room', plural: 'Rooms' },
      admin: {
        description: 'Sessions keep the name of their room; after renaming one, choose it again there.',
      },
      validate: (rows) => {
        const names = (rows ?? []).map((row) => roomName(row))
        return new Set(names).size === names.length || 'Two rooms have the same name.'
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', required: true, admin: { width: '50%' } },
            { name: 'capacity', type: 'number', min: 0, admin: { width: '25%', description: 'People' } },
            { name: 'floor', type: 'text', admin: { width: '25%' } },
          ],
        },
        {
          name: 'accessibility',
          type: 'textarea',
          localized: true,
          admin: { description: 'Steps, lift, hearing loop, quiet room nearby, …' },
        },
      ],
    },
    slugField({ from: 'name' }),
  ],
  hooks: {
    beforeDelete: [
      refuseWhileUsed([{ collection: slugs.events, field: 'venue', words: ['event', 'events'] }]),
    ],
  },
  trash: true,
  versions: contentVersions,
}

const roomName = (row: unknown): string =>
  typeof row === 'object' && row && 'name' in row ? String(row.name).trim().toLowerCase() : ''
