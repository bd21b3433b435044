import type { Access, CollectionConfig } from 'payload'
import type { AttendeeExport } from '../options'

const nobody: Access = () => false

export const exportStates = ['running', 'completed', 'broken-off'] as const

export type ExportState = (typeof exportStates)[number]

/** Who took which list, when and why. Written by the export alone. */
export const Exports = ({
  eventsSlug,
  exportsSlug,
  recordReaders,
}: Pick<AttendeeExport, 'eventsSlug' | 'exportsSlug' | 'recordReaders'>): CollectionConfig => ({
  slug: exportsSlug,
  labels: { singular: 'Export', plural: 'Exports' },
  access: {
    create: nobody,
    read: recordReaders,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
  },
  admin: {
    group: 'Operation',
    useAsTitle: 'exportedBy',
    description: 'Lists of attendees that were exported. They can be read, not changed.',
    defaultColumns: ['exportedBy', 'event', 'format', 'rows', 'state', 'createdAt'],
    listSearchableFields: ['exportedBy', 'reason'],
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  graphQL: { disableMutations: true },
  fields: [
    {
      name: 'exportedBy',
      type: 'text',
      required: true,
      label: 'Who',
      admin: { description: 'The address at that time; it stays when the account goes.' },
    },
    { name: 'userId', type: 'text', index: true, label: 'Account' },
    { name: 'event', type: 'relationship', relationTo: eventsSlug, index: true },
    { name: 'eventTitle', type: 'text', label: 'Event at that time' },
    { name: 'format', type: 'text', required: true },
    { name: 'columns', type: 'text', hasMany: true },
    { name: 'statusFilter', type: 'text', hasMany: true, label: 'Only these states' },
    { name: 'sessionFilter', type: 'text', label: 'Only this session' },
    { name: 'reason', type: 'text', label: 'Why' },
    { name: 'rows', type: 'number', required: true, defaultValue: 0, label: 'Attendees' },
    {
      name: 'state',
      type: 'select',
      options: [
        { value: 'running', label: 'Running' },
        { value: 'completed', label: 'Completed' },
        { value: 'broken-off', label: 'Broken off' },
      ] satisfies { value: ExportState; label: string }[],
      required: true,
      admin: {
        position: 'sidebar',
        description: 'A list that broke off is no whole file, but its rows may have been read.',
      },
    },
    {
      name: 'finishedAt',
      type: 'date',
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
    },
  ],
})
