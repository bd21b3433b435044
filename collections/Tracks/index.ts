import type { CollectionConfig } from 'payload'
import { anyOf } from '../../src/access/combine'
import { isEditor } from '../../src/access/isEditor'
import { organiserOfEvent } from '../../src/access/organiserOfEvent'
import { publishedWithEvent } from '../../src/access/publishedWithEvent'
import { slugs } from '../../src/domain/slugs'
import { contentVersions } from '../../src/fields/contentVersions'
import { hashtagField } from '../../src/fields/hashtagField'
import { organisationRolesField } from '../../src/fields/organisationRolesField'
import { previewed } from '../../src/fields/previewed'
import { richTextField } from '../../src/fields/richTextField'
import { slugField } from '../../src/fields/slugField'
import { refuseWhileUsed } from '../../src/hooks/refuseWhileUsed'
import { refuseForeignSessions } from './hooks/refuseForeignSessions'

/** The threads of a programme that sessions belong to. */
export const Tracks: CollectionConfig = {
  slug: slugs.tracks,
  labels: { singular: 'Track', plural: 'Tracks' },
  access: {
    create: isEditor,
    read: anyOf(isEditor, organiserOfEvent, publishedWithEvent),
    readVersions: isEditor,
    update: isEditor,
    delete: isEditor,
  },
  admin: {
    group: 'Programme',
    useAsTitle: 'title',
    defaultColumns: ['title', 'event', 'order', 'hashtag', '_status'],
    listSearchableFields: ['title', 'slug', 'hashtag'],
    ...previewed(slugs.tracks),
  },
  defaultSort: 'order',
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    { name: 'event', type: 'relationship', relationTo: slugs.events, required: true, index: true },
    richTextField({ name: 'description' }),
    hashtagField(),
    organisationRolesField(),
    {
      name: 'contact',
      type: 'relationship',
      relationTo: slugs.contacts,
      admin: {
        description: 'Gets the questions about sessions of this track that have no contact of their own.',
      },
    },
    {
      name: 'sessions',
      type: 'join',
      collection: slugs.sessions,
      on: 'track',
      defaultLimit: 0,
      defaultSort: 'startsAt',
      maxDepth: 10,
      admin: { defaultColumns: ['title', 'startsAt', 'room', '_status'] },
    },
    slugField({ from: 'title' }),
    {
      name: 'order',
      type: 'number',
      index: true,
      defaultValue: 0,
      admin: { position: 'sidebar', step: 1, description: 'Place in the programme; small numbers first.' },
    },
    {
      name: 'colour',
      type: 'text',
      admin: {
        position: 'sidebar',
        placeholder: '#1f6f8b',
        description:
          'Marks the track in programmes. Don’t let it be the only mark: some readers can’t tell colours apart.',
      },
      validate: (value: string | null | undefined) =>
        !value || /^#[0-9a-f]{6}$/i.test(value) || 'Write a colour as # and six digits, such as #1f6f8b.',
    },
  ],
  hooks: {
    beforeValidate: [refuseForeignSessions],
    beforeDelete: [
      refuseWhileUsed([{ collection: slugs.sessions, field: 'track', words: ['session', 'sessions'] }]),
    ],
  },
  trash: true,
  versions: contentVersions,
}
