import type { Payload } from 'payload'
import type { DocumentId } from '../readerVisibility'
import { collectionOf } from '../relations/configured'

/** An id in the form of the collection's ids that no document has. */
export const idOfNobody = (slug: string, payload: Payload): DocumentId => {
  const custom = collectionOf(payload, slug)?.customIDType
  if ((custom ?? payload.db.defaultIDType) === 'number') return -1
  const isObjectId = payload.db.name === 'mongoose' && !custom
  return isObjectId ? '0'.repeat(24) : '00000000-0000-0000-0000-000000000000'
}
