import type { Access, CollectionConfig } from 'payload'

const nobody: Access = () => false

/** Counters, one a key and window. Closed to everybody: `countHit` alone reads and writes it. */
export const RateLimits = (slug: string): CollectionConfig => ({
  slug,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'hits', type: 'number', required: true, defaultValue: 0 },
    { name: 'endsAt', type: 'date', required: true, index: true },
  ],
})
