import type { CollectionConfig } from 'payload'

/**
 * Drafts of content. Autosave waits for a pause in typing, so that a sentence is one request and not ten. Payload keeps one
 * version for a run of autosaves, so fifty versions are fifty publications or deliberate saves: more than anybody looks back,
 * and a bound on how long an erased detail can survive in one.
 */
export const contentVersions = {
  maxPerDoc: 50,
  drafts: { autosave: { interval: 800 }, schedulePublish: true },
} as const satisfies CollectionConfig['versions']
