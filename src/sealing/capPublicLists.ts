import type { CollectionBeforeOperationHook } from 'payload'
import { hasRole } from '../access/hasRole'
import { staffRoles } from '../domain/roles'

/** The most documents that one public answer holds. A programme of two days has a third of it. */
export const publicListLimit = 300

type ListArgs = { limit?: number; pagination?: boolean }

/**
 * Cuts what the public may ask for at once; `limit=0` and `pagination=false` mean «all» to Payload. Joins and relations
 * stay whole: Payload loads them by the Local API, which alone names a `currentDepth`.
 */
export const capPublicLists: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  // The hook's type is a union over all operations; these are the keys of the one that lists.
  const list = args as ListArgs
  const isList = operation === 'read' && !('id' in args) && !('currentDepth' in args)
  if (!isList || hasRole(req, staffRoles)) return args
  const asked = list.limit ?? (list.pagination === false ? 0 : 10)
  return {
    ...args,
    pagination: true,
    limit: asked > 0 ? Math.min(asked, publicListLimit) : publicListLimit,
  }
}
