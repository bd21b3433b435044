import type { Access, CollectionConfig } from 'payload'
import { type MessageState, messageStates } from '../domain/message'
import { ownSlugs } from '../options'
import { shut, shutDoors } from './shut'

/** Messages to those who signed up for an event. Written by its endpoint and the job that finishes it, never changed. */
export const Messages = (read: Access): CollectionConfig => ({
  slug: ownSlugs.messages,
  labels: { singular: 'Message', plural: 'Messages' },
  access: { ...shut, read },
  admin: {
    group: 'Registration',
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'event', 'recipients', 'state', 'by', 'createdAt'],
    description: 'What organisers wrote to those who signed up. Written at the desk of an event.',
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  graphQL: { disableMutations: true },
  lockDocuments: false,
  fields: [
    { name: 'event', type: 'text', required: true, index: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'text', type: 'textarea', required: true },
    {
      name: 'audience',
      type: 'json',
      required: true,
      admin: { components: { Field: '/plugins/registration/components/KeyedValues#KeyedValues' } },
    },
    { name: 'by', type: 'text', required: true, admin: { description: 'A user’s id.' } },
    { name: 'recipients', type: 'number', required: true, defaultValue: 0 },
    {
      name: 'state',
      type: 'select',
      options: [...messageStates],
      required: true,
      index: true,
      defaultValue: 'sending' satisfies MessageState,
    },
    // How far it has come; written by the sender alone.
    { name: 'progress', type: 'text', hidden: true },
    // A key that the sender makes, so that a message posted twice is one.
    { name: 'requestKey', type: 'text', required: true, unique: true, hidden: true },
  ],
  hooks: { beforeOperation: [shutDoors] },
})
