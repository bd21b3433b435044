import type { CollectionConfig, Payload, PayloadRequest } from 'payload'
import type { RegistrationOptions } from '../../../../plugins/registration'
import type { Mail } from '../../../../src/domain/mail'
import { type SignUpConfig, signUpConfig } from './signUpConfig'

type User = { role?: string; events?: string[] } | null

// The user of this config, not of the product.
const userOf = (req: PayloadRequest): User => req.user as unknown as User

const manages: RegistrationOptions['manages'] = ({ req, event }) => {
  const { role, events = [] } = userOf(req) ?? {}
  if (role === 'admin') return true
  return role === 'organiser' && (event === undefined || events.includes(event))
}

const read: RegistrationOptions['read'] = ({ req }) => {
  const { role, events = [] } = userOf(req) ?? {}
  return role === 'admin' || (role === 'organiser' && { event: { in: events } })
}

/** As the smallest config, with organisers who have events of their own. */
export const organisersConfig = (
  mails: Mail[] = [],
  options: Partial<RegistrationOptions> = {},
): SignUpConfig => {
  const { collections, plugins } = signUpConfig(mails, { manages, read, ...options })
  const withEvents = (collection: CollectionConfig): CollectionConfig =>
    collection.slug === 'users'
      ? {
          ...collection,
          admin: { useAsTitle: 'email' },
          fields: [...collection.fields, { name: 'events', type: 'text', hasMany: true }],
        }
      : collection
  return { collections: collections.map(withEvents), plugins }
}

/** The header of somebody with a role and events of his own. */
export const signInAs = async (payload: Payload, role: string, events: string[] = []) => {
  const data = { email: `${role}@example.org`, password: 'a-long-password', role, events }
  await payload.create({ collection: 'users', data: data as never, overrideAccess: true })
  const { token } = await payload.login({ collection: 'users', data })
  return { Authorization: `JWT ${token}` }
}
