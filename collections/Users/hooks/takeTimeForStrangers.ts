import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionBeforeOperationHook } from 'payload'
import { slugs } from '../../../src/domain/slugs'

const hash = promisify(pbkdf2)

/** What Payload does with the password of somebody whom it knows: see its generatePasswordSaltHash. */
const iterations = 600_000
const keyBytes = 32

/**
 * Hashes the password of an unknown address too. Payload answers the same words for it, but a hundred times as fast, which tells
 * anybody who works here.
 */
export const takeTimeForStrangers: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login' || !('data' in args)) return args
  const { email, password } = (args.data ?? {}) as { email?: unknown; password?: unknown }
  if (typeof email !== 'string' || typeof password !== 'string') return args
  const { totalDocs } = await req.payload.count({
    collection: slugs.users,
    where: { email: { equals: email.toLowerCase().trim() } },
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) await hash(password, randomBytes(32), iterations, keyBytes, 'sha256')
  return args
}
