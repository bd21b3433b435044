import type { CollectionConfig } from 'payload'
import { allOf, anyOf } from '../../src/access/combine'
import { isEditor } from '../../src/access/isEditor'
import { notEmbargoed } from '../../src/access/notEmbargoed'
import { publishedOnly } from '../../src/access/publishedOnly'
import { slugs } from '../../src/domain/slugs'
import { type StatementKind, statementKinds } from '../../src/domain/statementKinds'
import { contentVersions } from '../../src/fields/contentVersions'
import { countriesField } from '../../src/fields/countryField'
import { dayField } from '../../src/fields/dayField'
import { instantField } from '../../src/fields/instantField'
import { previewed } from '../../src/fields/previewed'
import { richTextField } from '../../src/fields/richTextField'
import { slugField } from '../../src/fields/slugField'
import { textListField } from '../../src/fields/textListField'
import { callsToActionField } from './fields/callsToActionField'
import { correctionsField } from './fields/correctionsField'
import { endorsedMessagesField } from './fields/endorsedMessagesField'
import { outletsField } from './fields/outletsField'
import { datePublication } from './hooks/datePublication'

const kindLabels: Record<StatementKind, string> = {
  statement: 'Statement',
  announcement: 'Announcement',
  update: 'Update',
  'open-letter': 'Open letter',
  condemnation: 'Condemnation',
  correction: 'Correction',
}

export const Statements: CollectionConfig = {
  slug: slugs.statements,
  labels: { singular: 'Statement', plural: 'Statements' },
  access: {
    create: isEditor,
    read: anyOf(isEditor, allOf(publishedOnly, notEmbargoed)),
    update: isEditor,
    delete: isEditor,
    readVersions: isEditor,
  },
  admin: {
    useAsTitle: 'title',
    group: 'Content',
    defaultColumns: ['title', 'kind', 'publishedOn', 'publisher', 'embargoUntil', '_status'],
    listSearchableFields: ['title', 'slug'],
    ...previewed(slugs.statements),
    description: 'Statements, announcements, letters: what the organisation says, and who says it.',
  },
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 300 },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'statement',
          index: true,
          options: statementKinds.map((value) => ({ value, label: kindLabels[value] })),
        },
        {
          name: 'publisher',
          type: 'relationship',
          relationTo: [slugs.organisations, slugs.partnerOutlets],
          required: true,
          admin: { description: 'The organisation or outlet that says it.' },
        },
      ],
    },
    richTextField({ name: 'body' }),
    textListField({
      name: 'positions',
      localized: true,
      rowLabel: 'Position',
      description: 'What is said, one by one, going on from the publisher’s name: “condemns …”.',
    }),
    {
      name: 'signedBy',
      type: 'group',
      label: 'Signed by',
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', maxLength: 200 },
            { name: 'jobTitle', type: 'text', label: 'Job title', localized: true, maxLength: 200 },
            { name: 'organisation', type: 'relationship', relationTo: slugs.organisations },
          ],
        },
      ],
    },
    outletsField(),
    callsToActionField(),
    endorsedMessagesField(),
    correctionsField(),
    {
      name: 'correctedBy',
      type: 'join',
      label: 'Corrected by',
      admin: { allowCreate: false, condition: (data) => Boolean(data.id) },
      collection: slugs.statements,
      on: 'corrects',
      defaultLimit: 0,
    },
    dayField({
      name: 'publishedOn',
      label: 'Published on',
      index: true,
      admin: {
        position: 'sidebar',
        description: 'The day that is printed. Left empty, the day (UTC) when you publish it.',
      },
    }),
    instantField({
      name: 'embargoUntil',
      label: 'Embargo until',
      index: true,
      admin: {
        position: 'sidebar',
        description:
          'Publish it any time before: until this moment nobody outside sees it, not even that it exists.',
      },
    }),
    countriesField({ admin: { position: 'sidebar', description: 'Countries that it is about.' } }),
    {
      name: 'about',
      type: 'relationship',
      label: 'About the event',
      relationTo: slugs.events,
      admin: { position: 'sidebar' },
    },
    {
      name: 'corrects',
      type: 'relationship',
      relationTo: slugs.statements,
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      admin: { position: 'sidebar', description: 'The statement that this one corrects.' },
    },
    slugField({ from: 'title' }),
  ],
  hooks: { beforeChange: [datePublication] },
  trash: true,
  versions: contentVersions,
}
