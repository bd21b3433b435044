import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { highest, isHigher } from '../../domain/protection'
import { type ProtectedDocument, storedRow } from './protectedDocument'

/**
 * Protection that rises never waits for publishing. A draft that raises it takes the published state out of sight, also
 * where it becomes an alias: the name in it is still the real one. It happens before the draft is saved, so that a crash
 * in between leaves too much hidden, not too little. An old version that is restored keeps the protection of today.
 */
export const raiseProtectionAtOnce: CollectionBeforeChangeHook<ProtectedDocument> = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  const slug = collection.slug as CollectionSlug
  const stored = await storedRow(slug, originalDoc.id, req)
  const now = stored?.protection ?? 'open'
  if (context.isRestoringVersion)
    return { ...data, protection: highest(now, originalDoc.protection ?? 'open', data.protection ?? 'open') }
  const next = data.protection ?? originalDoc.protection ?? 'open'
  if (data._status === 'draft' && stored?._status === 'published' && isHigher(next, now))
    await req.payload.db.updateOne({
      collection: slug,
      id: originalDoc.id,
      data: { protection: 'hidden' },
      req,
      returning: false,
    })
  return data
}
