import type { CollectionConfig, Field } from 'payload'
import { registrationStates, sessionPlaceStates } from '../../../src/domain/registrationStates'
import type { ListedTo } from '../domain/listing'
import { stateWords } from '../domain/stateWords'
import { ownSlugs, type ResolvedOptions } from '../options'
import { shut, shutDoors } from './shut'

const components = '/plugins/registration/components'
const labelledValues = `${components}/LabelledValues#LabelledValues`

/** Instants are answered in UTC; the admin shows day and time. */
const instant = (name: string, label: string): Field => ({
  name,
  type: 'date',
  label,
  admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
})

/** Who is registered. Written by the claim alone; staff adds people through the same claim at the same path. */
export const Registrations = ({ events, sessions, read, manages }: ResolvedOptions): CollectionConfig => ({
  slug: ownSlugs.registrations,
  labels: { singular: 'Registration', plural: 'Registrations' },
  access: { ...shut, read, create: ({ req }) => manages({ req }) },
  admin: {
    group: 'Registration',
    useAsTitle: 'name',
    defaultColumns: ['name', 'status', 'event', 'category', 'organisation', 'requestedAt', 'actions'],
    listSearchableFields: ['name', 'email', 'organisation', 'reference'],
    description:
      'Places are given and freed by the rules of the event. The sign-up desk of an event adds people and shows who waits.',
    components: {
      edit: { beforeDocumentControls: [`${components}/RegistrationActions#RegistrationActions`] },
    },
  },
  defaultSort: '-requestedAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  graphQL: { disableMutations: true },
  // The second answers who stands before somebody in line, from the index alone.
  indexes: [
    { fields: ['event', 'ledgerRevision'] },
    { fields: ['event', 'status', 'priority', 'requestedAt'] },
  ],
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'email', type: 'text', required: true, label: 'E-mail address' },
    // Not required by the schema: on SQLite that would keep events from being deleted for the sake of what is over.
    { name: 'event', type: 'relationship', relationTo: events, index: true },
    {
      name: 'sessions',
      type: 'array',
      labels: { singular: 'Session', plural: 'Sessions' },
      fields: [
        { name: 'session', type: 'relationship', relationTo: sessions },
        { name: 'status', type: 'select', options: [...sessionPlaceStates], admin: { readOnly: true } },
      ],
    },
    {
      name: 'category',
      type: 'text',
      admin: { description: 'The key of one of the event’s categories, if it has any.' },
    },
    {
      type: 'row',
      fields: [
        { name: 'organisation', type: 'text' },
        { name: 'jobTitle', type: 'text', label: 'Job title' },
        { name: 'country', type: 'text', admin: { description: 'Two letters, such as DK.' } },
      ],
    },
    {
      name: 'guests',
      type: 'array',
      admin: {
        description:
          'People who come along. They get their places together with this person, or wait together.',
      },
      fields: [{ name: 'name', type: 'text', required: true }],
    },
    { name: 'answers', type: 'json', admin: { components: { Field: labelledValues } } },
    { name: 'consents', type: 'json', admin: { components: { Field: labelledValues } } },
    {
      name: 'listedTo',
      type: 'select',
      label: 'Listed to',
      required: true,
      defaultValue: 'nobody' satisfies ListedTo,
      options: [
        { value: 'nobody', label: 'Nobody' },
        { value: 'participants', label: 'Other participants' },
        { value: 'public', label: 'Everybody' },
      ] satisfies { value: ListedTo; label: string }[],
      admin: { description: 'Who may see this person in a list of those who attend.' },
    },
    {
      name: 'status',
      type: 'select',
      options: registrationStates.map((value) => ({ value, label: stateWords[value] })),
      required: true,
      index: true,
      defaultValue: 'pending',
      admin: { position: 'sidebar', readOnly: true },
    },
    { name: 'reference', type: 'text', index: true, admin: { position: 'sidebar', readOnly: true } },
    {
      name: 'priority',
      type: 'number',
      required: true,
      defaultValue: 0,
      admin: { position: 'sidebar', readOnly: true, description: 'Higher is served first. Normally 0.' },
    },
    {
      name: 'passedOver',
      type: 'checkbox',
      label: 'Passed over',
      defaultValue: false,
      admin: { position: 'sidebar', readOnly: true, description: 'Others may pass while this one waits.' },
    },
    {
      name: 'overbookedBecause',
      type: 'text',
      label: 'Overbooked because',
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: ({ overbookedBecause }) => Boolean(overbookedBecause),
      },
    },
    {
      name: 'places',
      type: 'number',
      required: true,
      defaultValue: 1,
      admin: { position: 'sidebar', readOnly: true, description: 'This person and the guests.' },
    },
    {
      name: 'placeHeld',
      type: 'checkbox',
      label: 'Place held',
      defaultValue: false,
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: 'Whether places of the event are held now.',
      },
    },
    {
      type: 'collapsible',
      label: 'Times',
      admin: { initCollapsed: true },
      fields: [
        instant('requestedAt', 'Signed up'),
        instant('confirmedAt', 'Confirmed'),
        instant('holdUntil', 'Place held until'),
        instant('offeredUntil', 'Offer ends'),
        instant('checkedInAt', 'Checked in'),
      ],
    },
    {
      name: 'history',
      type: 'ui',
      admin: {
        components: { Field: `${components}/RegistrationHistory#RegistrationHistory` },
        disableListColumn: true,
      },
    },
    {
      name: 'actions',
      type: 'ui',
      label: 'Actions',
      admin: { components: { Field: false, Cell: `${components}/ActionsCell#ActionsCell` } },
    },
    // Who came through which door and when; written by the claim, shown at the desk and the door.
    { name: 'checkIns', type: 'json', admin: { hidden: true } },
    // Whom the person has asked to take the place over.
    { name: 'handoverName', type: 'text', hidden: true },
    { name: 'handoverEmail', type: 'text', hidden: true },
    { name: 'handoverAddress', type: 'text', hidden: true },
    { name: 'locale', type: 'text', label: 'Language', admin: { position: 'sidebar' } },
    { name: 'remindedAt', type: 'date', hidden: true },
    { name: 'address', type: 'text', required: true, index: true, hidden: true },
    { name: 'liveKey', type: 'text', required: true, unique: true, hidden: true },
    { name: 'ledgerRevision', type: 'number', required: true, defaultValue: 0, hidden: true },
    { name: 'mailDue', type: 'text', index: true, hidden: true },
  ],
  hooks: { beforeOperation: [shutDoors] },
})
