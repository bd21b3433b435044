import type { CollectionConfig } from 'payload'
import { anyOf } from '../src/access/combine'
import { isEditor } from '../src/access/isEditor'
import { isEditorField } from '../src/access/isEditorField'
import { publishedOnly } from '../src/access/publishedOnly'
import { staffRoles } from '../src/domain/roles'
import { slugs } from '../src/domain/slugs'
import { contentVersions } from '../src/fields/contentVersions'
import { dayField } from '../src/fields/dayField'
import { languagesField } from '../src/fields/languagesField'
import { slugField } from '../src/fields/slugField'

/** Payload also refuses to filter or sort by what the reader may not read. */
const forEditors = { read: isEditorField, create: isEditorField, update: isEditorField }

export const Contacts: CollectionConfig = {
  slug: slugs.contacts,
  labels: { singular: 'Contact', plural: 'Contacts' },
  access: {
    create: isEditor,
    read: anyOf(isEditor, publishedOnly),
    update: isEditor,
    delete: isEditor,
    readVersions: isEditor,
  },
  admin: {
    useAsTitle: 'name',
    group: 'Who is who',
    defaultColumns: ['name', 'jobTitle', 'organisation', 'languages', '_status'],
    listSearchableFields: ['name', 'jobTitle', 'slug'],
    description:
      'Who answers questions. Websites show name, job title, organisation and languages. Address, phone, absences and staff are seen by admins and editors alone: questions are passed on without telling the address.',
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 200 },
    { name: 'jobTitle', type: 'text', label: 'Job title', localized: true, maxLength: 200 },
    { name: 'organisation', type: 'relationship', relationTo: slugs.organisations },
    languagesField({ admin: { description: 'Questions in these languages can go to this contact.' } }),
    {
      type: 'row',
      fields: [
        {
          name: 'email',
          type: 'email',
          required: true,
          access: forEditors,
          admin: { description: 'Never public. Questions are sent here.' },
        },
        {
          name: 'phone',
          type: 'text',
          maxLength: 40,
          access: forEditors,
          admin: { description: 'Never public.' },
        },
      ],
    },
    {
      name: 'absences',
      type: 'array',
      labels: { singular: 'Absence', plural: 'Absences' },
      access: forEditors,
      admin: {
        description: 'Never public. On these days, first and last included, the cover gets the questions.',
      },
      fields: [
        {
          type: 'row',
          fields: [
            dayField({ name: 'from', label: 'First day', required: true }),
            dayField({
              name: 'until',
              label: 'Last day',
              required: true,
              validate: (value, { siblingData }) => {
                const { from } = siblingData as { from?: unknown }
                if (!value) return 'Choose the last day.'
                return !from || dayOf(value) >= dayOf(from) || 'The last day is before the first.'
              },
            }),
            {
              name: 'cover',
              type: 'relationship',
              relationTo: slugs.contacts,
              filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
              admin: { description: 'Without one, the site’s default contact.' },
            },
          ],
        },
      ],
    },
    {
      name: 'staff',
      type: 'relationship',
      relationTo: slugs.users,
      hasMany: true,
      access: forEditors,
      filterOptions: { role: { in: [...staffRoles] } },
      admin: {
        position: 'sidebar',
        description: 'Users who read the questions that come to this contact. Never public.',
      },
    },
    slugField({ from: 'name' }),
  ],
  trash: true,
  versions: contentVersions,
}

const dayOf = (value: unknown): string =>
  (value instanceof Date ? value.toISOString() : String(value)).slice(0, 10)
