import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { slugs } from '../../../src/domain/slugs'

const message = 'This is the last admin. Make somebody else an admin first.'

const isLastAdmin = async (id: string | number, req: PayloadRequest): Promise<boolean> => {
  const admins = await req.payload.find({
    collection: slugs.users,
    where: { role: { equals: 'admin' } },
    limit: 2,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return admins.docs.length === 1 && admins.docs[0]?.id === id
}

/** Refuses to take the role of admin from the last who has it. */
export const keepLastAdmin: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const demotes = operation === 'update' && originalDoc?.role === 'admin' && data.role !== 'admin'
  if (demotes && data.role !== undefined && (await isLastAdmin(originalDoc.id, req)))
    throw new ValidationError({ collection: slugs.users, errors: [{ path: 'role', message }], req }, req.t)
  return data
}

export const keepLastAdminFromDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isLastAdmin(id, req)) throw new APIError(message, 409, { code: 'last-admin' }, true)
}
