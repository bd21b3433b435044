import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { Forbidden } from 'payload'

const nobody = () => false

/** No door: not for admins either. */
export const shut: NonNullable<CollectionConfig['access']> = {
  admin: nobody,
  create: nobody,
  read: nobody,
  readVersions: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
}

/**
 * Refuses every write that does not come from the claim, `overrideAccess` or not: the claim uses the database's own
 * calls, which run no hooks.
 */
export const shutDoors: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'read' || operation === 'count' || operation === 'countVersions') return args
  throw new Forbidden(req?.t)
}
