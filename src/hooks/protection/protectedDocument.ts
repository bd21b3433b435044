import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Protection } from '../../domain/protection'

/** What the hooks of this folder read of a person or an outlet. */
export type ProtectedDocument = {
  id: string
  name?: string | null
  nameAsPrinted?: string | null
  slug?: string | null
  protection?: Protection | null
  sealed?: { realName?: string | null } | null
  _status?: 'draft' | 'published' | null
}

/** Collections whose documents have a `protection`. */
export type ProtectedSlug = Extract<CollectionSlug, 'panelists' | 'partner-outlets'>

/**
 * The row that the public reads, which a draft leaves as it was: hooks are handed the latest version instead.
 * Raw, as the database has it.
 */
export const storedRow = (
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
): Promise<ProtectedDocument | null> =>
  // The raw row of these collections has at least these fields.
  req.payload.db.findOne({
    collection,
    where: { id: { equals: id } },
    req,
  }) as Promise<ProtectedDocument | null>
