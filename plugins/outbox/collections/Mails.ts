import type { Access, CollectionConfig, FieldHook } from 'payload'
import type { MailState } from '../domain/mailRow'
import { tryAgain } from '../endpoints/tryAgain'
import type { OutboxOptions } from '../options'

const nobody: Access = () => false

/** The preview shows it; the list has a column for it. */
const inPreview = { condition: () => false }

const components = '/plugins/outbox/components'

const decrypt: FieldHook = ({ value, req }) =>
  typeof value === 'string' ? req.payload.decrypt(value) : value

const decryptJson: FieldHook = ({ value, req }) =>
  typeof value === 'string' ? JSON.parse(req.payload.decrypt(value)) : value

/** What leaves the house. Written by `queueMail` and the delivery alone. */
export const Mails = ({
  slug,
  readers,
}: { slug: string } & Pick<OutboxOptions, 'readers'>): CollectionConfig => ({
  slug,
  labels: { singular: 'Mail', plural: 'Mails' },
  access: {
    create: nobody,
    read: readers,
    update: nobody,
    delete: readers,
    readVersions: nobody,
  },
  admin: {
    group: 'Operation',
    useAsTitle: 'subject',
    description: 'What the site has sent or is about to send.',
    defaultColumns: ['subject', 'to', 'state', 'createdAt', 'sentAt'],
    listSearchableFields: ['subject', 'to'],
    components: { beforeListTable: [`${components}/StateFilter#StateFilter`] },
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  graphQL: { disableMutations: true },
  endpoints: [tryAgain],
  fields: [
    { name: 'subject', type: 'text', required: true, admin: inPreview },
    { name: 'to', type: 'text', required: true, index: true, admin: inPreview },
    { name: 'replyTo', type: 'text', label: 'Reply to', admin: inPreview },
    {
      name: 'preview',
      type: 'ui',
      admin: { components: { Field: `${components}/MailPreview#MailPreview` } },
    },
    // Encrypted where it is stored: it may hold what only the recipient should know.
    {
      name: 'text',
      type: 'textarea',
      required: true,
      admin: { hidden: true },
      hooks: { afterRead: [decrypt] },
    },
    { name: 'html', type: 'textarea', admin: { hidden: true }, hooks: { afterRead: [decrypt] } },
    { name: 'attachments', type: 'json', admin: { hidden: true }, hooks: { afterRead: [decryptJson] } },
    { name: 'secrets', type: 'textarea', hidden: true },
    {
      name: 'state',
      type: 'select',
      options: [
        { value: 'queued', label: 'Waiting' },
        { value: 'sent', label: 'Sent' },
        { value: 'failed', label: 'Failed' },
      ] satisfies { value: MailState; label: string }[],
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'tryAgain',
      type: 'ui',
      admin: {
        position: 'sidebar',
        condition: ({ state }) => state === 'failed',
        components: { Field: `${components}/TryAgain#TryAgain` },
      },
    },
    {
      name: 'kept',
      type: 'checkbox',
      label: 'Kept here',
      admin: {
        position: 'sidebar',
        description: 'No mail server is set up: the mail can be read here and went nowhere.',
        condition: ({ kept }) => Boolean(kept),
      },
    },
    {
      name: 'lastError',
      type: 'textarea',
      label: 'What went wrong',
      admin: { position: 'sidebar', condition: ({ lastError }) => Boolean(lastError) },
    },
    {
      name: 'sentAt',
      type: 'date',
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime' },
        condition: ({ state }) => state === 'sent',
      },
    },
    {
      name: 'attempts',
      type: 'number',
      required: true,
      admin: { position: 'sidebar', description: 'Tries so far.' },
    },
    {
      name: 'nextAttemptAt',
      type: 'date',
      label: 'Next try',
      index: true,
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime' },
        condition: ({ state }) => state === 'queued',
      },
    },
    {
      name: 'messageId',
      type: 'text',
      label: 'Message-ID',
      required: true,
      admin: {
        position: 'sidebar',
        description: 'The same at each try, so that a mail server can drop a second copy.',
      },
    },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      admin: { position: 'sidebar', description: 'What the mail is about; there is one mail a key.' },
    },
    { name: 'claim', type: 'text', hidden: true },
  ],
})
