import type { CollectionAfterChangeHook, CollectionSlug } from 'payload'
import type { ProtectedDocument } from './protectedDocument'

/** The history of whoever is published under an alias begins with it: older versions hold the other name in the clear. */
export const forgetOtherNames: CollectionAfterChangeHook<ProtectedDocument> = async ({
  collection,
  doc,
  req,
}) => {
  if (doc._status === 'published' && doc.protection === 'alias')
    await req.payload.db.deleteVersions({
      collection: collection.slug as CollectionSlug,
      where: {
        and: [
          { parent: { equals: doc.id } },
          {
            or: [
              { 'version.protection': { not_equals: 'alias' } },
              { 'version.name': { not_equals: doc.name } },
            ],
          },
        ],
      },
      req,
    })
  return doc
}
