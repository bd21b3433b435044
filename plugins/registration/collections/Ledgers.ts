import type { CollectionConfig } from 'payload'
import { ownSlugs } from '../options'
import { shut, shutDoors } from './shut'

/** One row an event: what is held, at which revision. Only the claim reads and writes it, by the database's own calls. */
export const Ledgers: CollectionConfig = {
  slug: ownSlugs.ledgers,
  access: shut,
  admin: { hidden: true },
  disableDuplicate: true,
  graphQL: false,
  lockDocuments: false,
  fields: [
    { name: 'event', type: 'text', required: true, unique: true },
    { name: 'slug', type: 'text', index: true },
    { name: 'revision', type: 'number', required: true, defaultValue: 0 },
    { name: 'settings', type: 'json', required: true },
    { name: 'held', type: 'json', required: true },
    { name: 'waiting', type: 'json', required: true },
    { name: 'blocked', type: 'json', required: true },
    { name: 'nextLapseAt', type: 'date', index: true },
    { name: 'lastRequestedAt', type: 'number', required: true, defaultValue: 0 },
    { name: 'journal', type: 'textarea' },
    { name: 'journalId', type: 'text' },
  ],
  hooks: { beforeOperation: [shutDoors] },
}
