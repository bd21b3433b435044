import type { CollectionConfig } from 'payload'

/** An upload collection with its files in this folder; others as they are. */
export const filesIn = (folder: string, collection: CollectionConfig): CollectionConfig =>
  collection.upload
    ? {
        ...collection,
        upload: { ...(typeof collection.upload === 'object' ? collection.upload : {}), staticDir: folder },
      }
    : collection
