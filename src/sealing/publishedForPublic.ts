import type { CollectionBeforeOperationHook } from 'payload'
import { hasRole } from '../access/hasRole'
import { staffRoles } from '../domain/roles'

type ReadArgs = { draft?: boolean; overrideAccess?: boolean }

/**
 * Answers the public with what is published, `?draft=true` or not. Payload would look at the newest version, find a draft that
 * the public may not read, and leave the published document out: a website that asks so would lose a page while it is edited.
 */
export const publishedForPublic: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  // The hook's type is a union over all operations; these are keys of those that read.
  const { draft, overrideAccess } = args as ReadArgs
  if (operation !== 'read' || !draft || overrideAccess || hasRole(req, staffRoles)) return args
  return { ...args, draft: false }
}
