import type { Access, Where } from 'payload'

/**
 * What the public reads of a collection with drafts and trash. Trash is named here because `?trash=true` is open to
 * every caller of the API.
 */
export const publishedOnly: Access = (): Where => ({
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
})
