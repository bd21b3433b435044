import type { CollectionConfig, Config } from 'payload'
import type { RegistrationOptions } from '../../../../plugins/registration'
import { registration } from '../../../../plugins/registration'
import { inOneWrite } from '../../../../plugins/whole-saves/inOneWrite'
import type { Mail } from '../../../../src/domain/mail'

const published = { _status: { equals: 'published' as const } }

const events: CollectionConfig = {
  slug: 'events',
  access: { read: ({ req }) => (req.user ? true : published) },
  versions: { drafts: true },
  trash: true,
  fields: [
    { name: 'title', type: 'text' },
    { name: 'slug', type: 'text' },
    { name: 'startsOn', type: 'date' },
    { name: 'endsOn', type: 'date' },
    { name: 'timeZone', type: 'text' },
    { name: 'scheduleState', type: 'text' },
  ],
}

const sessions: CollectionConfig = {
  slug: 'sessions',
  access: { read: ({ req }) => (req.user ? true : published) },
  versions: { drafts: true },
  fields: [
    { name: 'title', type: 'text' },
    { name: 'slug', type: 'text' },
    { name: 'event', type: 'relationship', relationTo: 'events' },
    { name: 'startsAt', type: 'date' },
    { name: 'endsAt', type: 'date' },
  ],
}

const users: CollectionConfig = {
  slug: 'users',
  auth: true,
  fields: [{ name: 'role', type: 'text', saveToJWT: true }],
}

export type SignUpConfig = Pick<Config, 'collections' | 'plugins'>

/** The smallest config that people can sign up with; mails land in a list. */
export const signUpConfig = (
  mails: Mail[] = [],
  options: Partial<RegistrationOptions> = {},
): SignUpConfig & { collections: CollectionConfig[] } => ({
  collections: [events, sessions, users],
  plugins: [
    registration({
      events: 'events',
      sessions: 'sessions',
      read: ({ req }) => Boolean(req.user),
      manages: ({ req }) => (req.user as { role?: string } | null)?.role === 'admin',
      isStaff: ({ req }) => Boolean(req.user),
      inOneWrite,
      queueMail: async (mail) => {
        if (!mails.some(({ key }) => key === mail.key)) mails.push(mail)
      },
      ...options,
    }),
  ],
})
