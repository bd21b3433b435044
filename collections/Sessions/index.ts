import type { CollectionConfig } from 'payload'
import { anyOf } from '../../src/access/combine'
import { isEditor } from '../../src/access/isEditor'
import { organiserOfEvent } from '../../src/access/organiserOfEvent'
import { publishedWithEvent } from '../../src/access/publishedWithEvent'
import { panelRoles, sessionKinds } from '../../src/domain/sessionWords'
import { slugs } from '../../src/domain/slugs'
import { contentVersions } from '../../src/fields/contentVersions'
import { hashtagField } from '../../src/fields/hashtagField'
import { instantField } from '../../src/fields/instantField'
import { languagesField } from '../../src/fields/languagesField'
import { optionsOf } from '../../src/fields/optionsOf'
import { previewed } from '../../src/fields/previewed'
import { richTextField } from '../../src/fields/richTextField'
import { slugField } from '../../src/fields/slugField'
import { noteDraftSave } from '../../src/hooks/noteDraftSave'
import { refuseMisfits } from './hooks/refuseMisfits'

const ofEvent = { event: 'event' }

/** The items of a programme. */
export const Sessions: CollectionConfig = {
  slug: slugs.sessions,
  labels: { singular: 'Session', plural: 'Sessions' },
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
    defaultColumns: ['title', 'event', 'startsAt', 'room', 'track', '_status'],
    listSearchableFields: ['title', 'slug', 'hashtag', 'room'],
    ...previewed(slugs.sessions),
  },
  defaultSort: 'startsAt',
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Session',
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'event',
                  type: 'relationship',
                  relationTo: slugs.events,
                  required: true,
                  index: true,
                  admin: { width: '50%' },
                },
                {
                  name: 'track',
                  type: 'relationship',
                  relationTo: slugs.tracks,
                  index: true,
                  filterOptions: ({ data }) => (data?.event ? { event: { equals: data.event } } : true),
                  admin: { width: '50%', description: 'Tracks of the event above.' },
                },
              ],
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'kind',
                  type: 'select',
                  options: optionsOf(sessionKinds),
                  admin: { width: '50%' },
                },
                { ...hashtagField(), admin: { ...hashtagField().admin, width: '50%' } },
              ],
            },
            richTextField({ name: 'description' }),
            {
              name: 'examplesFrom',
              label: 'Examples from',
              type: 'text',
              hasMany: true,
              localized: true,
              admin: {
                description:
                  'Countries or regions that the session takes its examples from. Enter after each.',
              },
            },
            { name: 'image', type: 'upload', relationTo: slugs.media },
          ],
        },
        {
          label: 'Time and room',
          fields: [
            {
              type: 'row',
              fields: [
                instantField({
                  name: 'startsAt',
                  label: 'Starts',
                  required: true,
                  index: true,
                  zone: ofEvent,
                  admin: { width: '50%' },
                }),
                instantField({
                  name: 'endsAt',
                  label: 'Ends',
                  required: true,
                  index: true,
                  zone: ofEvent,
                  admin: { width: '50%' },
                }),
              ],
            },
            {
              name: 'room',
              type: 'text',
              index: true,
              admin: {
                description:
                  'A room of the event’s venue. A session can’t be published in a room that another published session has at that time.',
                components: { Field: '/collections/Sessions/components/RoomInput#RoomInput' },
              },
            },
            {
              name: 'includesBreak',
              type: 'checkbox',
              label: 'There is a break',
              admin: {
                description: 'Also where its time is not fixed. Times that are fixed stand below.',
              },
            },
            {
              name: 'breaks',
              type: 'array',
              labels: { singular: 'Break', plural: 'Breaks' },
              fields: [
                {
                  type: 'row',
                  fields: [
                    instantField({
                      name: 'startsAt',
                      label: 'Starts',
                      required: true,
                      zone: ofEvent,
                      admin: { width: '50%' },
                    }),
                    instantField({
                      name: 'endsAt',
                      label: 'Ends',
                      required: true,
                      zone: ofEvent,
                      admin: { width: '50%' },
                    }),
                  ],
                },
              ],
            },
            {
              type: 'row',
              fields: [
                languagesField({ admin: { width: '50%', description: 'Spoken in the room.' } }),
                languagesField({
                  name: 'interpretation',
                  label: 'Interpretation',
                  admin: { width: '50%', description: 'Languages that it is interpreted into.' },
                }),
              ],
            },
          ],
        },
        {
          label: 'People',
          fields: [
            {
              name: 'panel',
              type: 'array',
              labels: { singular: 'Person', plural: 'Panel' },
              // Who must not be seen leaves no empty chair.
              custom: { dropRowWithoutRelation: 'person' },
              admin: {
                components: { RowLabel: '/collections/Sessions/components/PanelRowLabel#PanelRowLabel' },
                description:
                  'In the order in which they are shown. Nobody can be published in two sessions at the same time.',
              },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'person',
                      type: 'relationship',
                      relationTo: slugs.panelists,
                      index: true,
                      admin: { width: '60%' },
                    },
                    {
                      name: 'role',
                      type: 'select',
                      required: true,
                      defaultValue: 'panelist',
                      options: optionsOf(panelRoles),
                      admin: { width: '40%' },
                    },
                  ],
                },
                {
                  name: 'toBeConfirmed',
                  type: 'text',
                  label: 'Or to be confirmed',
                  localized: true,
                  admin: {
                    placeholder: 'A representative of …',
                    // Shown beside a person only to be emptied: a row is one or the other.
                    condition: (_, row) => !row?.person || Boolean(row.toBeConfirmed),
                  },
                },
                {
                  name: 'confirmed',
                  type: 'checkbox',
                  label: 'Has confirmed',
                  defaultValue: false,
                  admin: { condition: (_, row) => Boolean(row?.person) },
                },
              ],
            },
            {
              name: 'organisers',
              type: 'relationship',
              relationTo: slugs.organisations,
              hasMany: true,
            },
            {
              name: 'contact',
              type: 'relationship',
              relationTo: slugs.contacts,
              admin: {
                description:
                  'Gets the questions about this session. Without one, the track’s or the event’s does.',
              },
            },
          ],
        },
      ],
    },
    slugField({ from: 'title' }),
  ],
  hooks: {
    beforeOperation: [noteDraftSave],
    beforeValidate: [refuseMisfits],
  },
  trash: true,
  versions: contentVersions,
}
