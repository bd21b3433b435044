import type { Access, CollectionConfig, FieldAccess, Validate } from 'payload'
import type { Delivery } from '../domain/delivery'
import { checkEmail, checkLanguage, checkMessage, checkName, checkTopic } from '../domain/enquiryFields'
import { askRoute } from '../endpoints/askRoute'
import { postEnquiry } from '../endpoints/postEnquiry'
import { decideContact } from '../hooks/decideContact'
import { handOnAgain } from '../hooks/handOnAgain'
import { askedAbout, type Resolved } from '../options'

const nobody: Access = () => false
const fixed: { update: FieldAccess } = { update: () => false }
const own: { create: FieldAccess; update: FieldAccess } = { create: () => false, update: () => false }

/** Payload hands a field's validation more than the check needs. */
const by =
  (check: (value: unknown) => true | string): Validate =>
  (value) =>
    check(value)

/** All enquiries for editors; for other staff those of the contacts that name them. */
const answerable =
  ({ editors, staff }: Resolved): Access =>
  async (args) => {
    if ((await editors(args)) === true) return true
    const user = args.req.user
    if (!user || (await staff(args)) !== true) return false
    return { 'contact.staff': { in: [user.id] } }
  }

/** What one answers, and for organisers what is about their events. */
const readable =
  (options: Resolved): Access =>
  async (args) => {
    const filters = [await answerable(options)(args), await options.organisers(args)]
    if (filters.includes(true)) return true
    const some = filters.filter((filter) => typeof filter === 'object')
    return some.length > 0 && { or: some }
  }

/** Enquiries from outside and what became of them. The public writes them through `POST /api/enquiries` alone. */
export const Enquiries = (options: Resolved): CollectionConfig => ({
  slug: options.slug,
  labels: { singular: 'Enquiry', plural: 'Enquiries' },
  access: {
    create: options.staff,
    read: readable(options),
    update: answerable(options),
    delete: options.admins,
    readVersions: nobody,
  },
  admin: {
    group: 'Enquiries',
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'topic', 'name', 'contact', 'state', 'delivery', 'createdAt'],
    listSearchableFields: ['reference', 'name', 'topic'],
    description: 'Enquiries that came in, who has them, and why.',
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  graphQL: { disableMutations: true },
  endpoints: [askRoute, ...(options.disabled ? [] : [postEnquiry])],
  hooks: { beforeChange: [decideContact, handOnAgain] },
  fields: [
    { name: 'message', type: 'textarea', required: true, access: fixed, validate: by(checkMessage) },
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, access: fixed, validate: by(checkName) },
        { name: 'email', type: 'text', required: true, index: true, access: fixed, validate: by(checkEmail) },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'topic', type: 'text', access: fixed, validate: by(checkTopic) },
        { name: 'language', type: 'text', access: fixed, validate: by(checkLanguage) },
      ],
    },
    {
      name: 'regarding',
      type: 'relationship',
      label: 'About',
      relationTo: askedAbout(options),
      access: fixed,
    },
    { name: 'notes', type: 'textarea', admin: { description: 'For staff; the asker does not see them.' } },
    {
      name: 'state',
      type: 'select',
      options: [
        { value: 'open', label: 'Open' },
        { value: 'answered', label: 'Answered' },
        { value: 'closed', label: 'Closed without an answer' },
      ],
      defaultValue: 'open',
      required: true,
      index: true,
      admin: { position: 'sidebar', description: 'An open enquiry goes to the cover when nobody answers.' },
    },
    {
      name: 'contact',
      type: 'relationship',
      relationTo: options.contacts,
      index: true,
      admin: {
        position: 'sidebar',
        description: 'Leave empty to have it found. Another contact gets the enquiry within a minute.',
      },
    },
    {
      name: 'reason',
      type: 'textarea',
      label: 'Why this contact',
      access: own,
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'delivery',
      type: 'select',
      label: 'Mail to the contact',
      options: [
        { value: 'pending', label: 'Not yet on its way' },
        { value: 'queued', label: 'On its way' },
        { value: 'sent', label: 'Sent' },
        { value: 'failed', label: 'Could not be sent' },
      ] satisfies { value: Delivery; label: string }[],
      required: true,
      defaultValue: 'pending',
      index: true,
      access: own,
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'escalateAt',
      type: 'date',
      label: 'Goes to the cover',
      index: true,
      access: own,
      admin: {
        position: 'sidebar',
        readOnly: true,
        date: { pickerAppearance: 'dayAndTime' },
        condition: ({ state, escalateAt }) => state === 'open' && Boolean(escalateAt),
      },
    },
    {
      name: 'reference',
      type: 'text',
      required: true,
      unique: true,
      access: own,
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
})
