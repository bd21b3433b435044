import type { CollectionConfig } from 'payload'
import { anyOf } from '../../src/access/combine'
import { isEditor } from '../../src/access/isEditor'
import { ofOwnEvents } from '../../src/access/organiserOfEvent'
import { publishedOnly } from '../../src/access/publishedOnly'
import { scheduleStates } from '../../src/domain/sessionWords'
import { slugs } from '../../src/domain/slugs'
import { contentVersions } from '../../src/fields/contentVersions'
import { dayField } from '../../src/fields/dayField'
import { hashtagField } from '../../src/fields/hashtagField'
import { optionsOf } from '../../src/fields/optionsOf'
import { organisationRolesField } from '../../src/fields/organisationRolesField'
import { previewed } from '../../src/fields/previewed'
import { richTextField } from '../../src/fields/richTextField'
import { slugField } from '../../src/fields/slugField'
import { timeZoneField } from '../../src/fields/timeZoneField'
import { noteDraftSave } from '../../src/hooks/noteDraftSave'
import { queryByDay } from '../../src/hooks/queryByDay'
import { refuseWhileUsed } from '../../src/hooks/refuseWhileUsed'
import { refuseImpossibleDays } from './hooks/refuseImpossibleDays'

/** Conferences and other events with a programme. */
export const Events: CollectionConfig = {
  slug: slugs.events,
  labels: { singular: 'Event', plural: 'Events' },
  access: {
    create: isEditor,
    read: anyOf(isEditor, ofOwnEvents('id'), publishedOnly),
    readVersions: isEditor,
    update: isEditor,
    delete: isEditor,
  },
  admin: {
    group: 'Programme',
    useAsTitle: 'title',
    defaultColumns: ['title', 'startsOn', 'endsOn', 'venue', 'scheduleState', '_status'],
    listSearchableFields: ['title', 'slug', 'hashtag'],
    ...previewed(slugs.events),
  },
  defaultSort: '-startsOn',
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Event',
          fields: [
            { name: 'subtitle', type: 'text', localized: true },
            {
              name: 'kind',
              type: 'text',
              localized: true,
              admin: { description: 'In your own words, such as "international conference".' },
            },
            richTextField({ name: 'description' }),
            {
              name: 'audience',
              type: 'text',
              hasMany: true,
              localized: true,
              admin: { description: 'Whom it is for, such as "NGOs". Enter after each.' },
            },
            hashtagField(),
            { name: 'image', type: 'upload', relationTo: slugs.media },
          ],
        },
        {
          label: 'Time and place',
          fields: [
            {
              type: 'row',
              fields: [
                dayField({
                  name: 'startsOn',
                  label: 'First day',
                  required: true,
                  index: true,
                  admin: { width: '50%' },
                }),
                dayField({
                  name: 'endsOn',
                  label: 'Last day',
                  required: true,
                  index: true,
                  admin: { width: '50%', description: 'The first day again, if there is one day.' },
                }),
              ],
            },
            timeZoneField(),
            { name: 'venue', type: 'relationship', relationTo: slugs.venues, index: true },
            {
              name: 'scheduleState',
              label: 'Schedule',
              type: 'select',
              required: true,
              defaultValue: 'scheduled',
              options: optionsOf(scheduleStates),
              admin: {
                description:
                  'Postponed: sessions may be outside the days while you move them. Cancelled: those who signed up are told.',
              },
            },
          ],
        },
        {
          label: 'Organisations',
          fields: [
            organisationRolesField(),
            {
              name: 'contact',
              type: 'relationship',
              relationTo: slugs.contacts,
              admin: { description: 'Gets the questions about this event. The address is never shown.' },
            },
          ],
        },
        {
          label: 'Programme',
          fields: [
            {
              name: 'sessions',
              type: 'join',
              collection: slugs.sessions,
              on: 'event',
              defaultLimit: 0,
              defaultSort: 'startsAt',
              maxDepth: 10,
              admin: { defaultColumns: ['title', 'startsAt', 'room', 'track', '_status'] },
            },
            {
              name: 'tracks',
              type: 'join',
              collection: slugs.tracks,
              on: 'event',
              defaultLimit: 0,
              defaultSort: 'order',
              maxDepth: 10,
              admin: { defaultColumns: ['title', 'order', 'hashtag', '_status'] },
            },
          ],
        },
      ],
    },
    slugField({ from: 'title' }),
  ],
  hooks: {
    beforeOperation: [noteDraftSave, queryByDay('startsOn', 'endsOn')],
    beforeValidate: [refuseImpossibleDays],
    beforeDelete: [
      refuseWhileUsed([
        { collection: slugs.sessions, field: 'event', words: ['session', 'sessions'] },
        { collection: slugs.tracks, field: 'event', words: ['track', 'tracks'] },
      ]),
    ],
  },
  trash: true,
  versions: contentVersions,
}
