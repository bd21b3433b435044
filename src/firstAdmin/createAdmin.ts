import type { Payload } from 'payload'
import { slugs } from '../domain/slugs'

type NewAdmin = { name: string; email: string; password: string }

/** Whether nobody can sign in yet. */
export const hasNoUsers = async (payload: Payload): Promise<boolean> =>
  (await payload.count({ collection: slugs.users, overrideAccess: true })).totalDocs === 0

/**
 * Makes an admin beside all access rules: for the console of this machine and for who holds the link that it shows.
 * @throws Payload's ValidationError where the address is taken or the password is weak
 */
export const createAdmin = async (payload: Payload, { name, email, password }: NewAdmin): Promise<void> => {
  await payload.create({
    collection: slugs.users,
    data: { name, email, password, role: 'admin' },
    overrideAccess: true,
  })
}
