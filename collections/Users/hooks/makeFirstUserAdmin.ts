import type { CollectionBeforeValidateHook } from 'payload'
import { slugs } from '../../../src/domain/slugs'

/** Whatever the first-user form was sent with: without an admin nobody could make a second user. */
export const makeFirstUserAdmin: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { totalDocs } = await req.payload.count({ collection: slugs.users, overrideAccess: true, req })
  return totalDocs === 0 ? { ...data, role: 'admin' } : data
}
