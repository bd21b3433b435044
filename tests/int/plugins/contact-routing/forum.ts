import type { Access, CollectionConfig, FieldAccess, Payload } from 'payload'
import { type ContactRoutingOptions, contactRouting } from '../../../../plugins/contact-routing'
import { mailStatesOf, outbox, queueMail, settled } from '../../../../plugins/outbox'
import { countHit, rateLimits } from '../../../../plugins/rate-limits'
import type { Engine } from '../../../support/engines'
import { type Listening, listen } from '../../../support/listen'
import { startPayload } from '../../../support/startPayload'

const roleIs =
  (...roles: string[]): Access =>
  ({ req }) =>
    roles.includes((req.user as { role?: string } | null)?.role ?? '')

const editors = roleIs('admin', 'editor')
const staff = roleIs('admin', 'editor', 'organiser')
const editorField: FieldAccess = ({ req }) => editors({ req }) === true

const published: Access = ({ req }) => editors({ req }) === true || { shown: { equals: true } }

const contact = { name: 'contact', type: 'relationship', relationTo: 'contacts' } as const
const shown = { name: 'shown', type: 'checkbox', defaultValue: true } as const
const slug = { name: 'slug', type: 'text' } as const

const collections: CollectionConfig[] = [
  { slug: 'users', auth: true, fields: [{ name: 'role', type: 'text', saveToJWT: true }] },
  {
    slug: 'contacts',
    access: { read: () => true },
    fields: [
      { name: 'name', type: 'text' },
      { name: 'email', type: 'email', access: { read: editorField } },
      {
        name: 'absences',
        type: 'array',
        fields: [
          { name: 'from', type: 'date' },
          { name: 'until', type: 'date' },
          { name: 'cover', type: 'relationship', relationTo: 'contacts' },
        ],
      },
      {
        name: 'staff',
        type: 'relationship',
        relationTo: 'users',
        hasMany: true,
        access: { read: editorField },
      },
    ],
  },
  {
    slug: 'organisations',
    access: { read: published },
    fields: [{ name: 'name', type: 'text' }, slug, shown, contact, { name: 'country', type: 'text' }],
  },
  {
    slug: 'events',
    access: { read: published },
    fields: [
      { name: 'title', type: 'text', localized: true },
      slug,
      shown,
      contact,
      { name: 'organisers', type: 'relationship', relationTo: 'organisations', hasMany: true },
    ],
  },
  {
    slug: 'sessions',
    access: { read: published },
    fields: [
      { name: 'title', type: 'text' },
      slug,
      shown,
      contact,
      { name: 'event', type: 'relationship', relationTo: 'events' },
    ],
  },
]

/** A Payload with contacts, organisations, events and sessions, and questions about them. */
export const startForum = async (engine: Engine, options: Partial<ContactRoutingOptions> = {}) => {
  const { payload, stop } = await startPayload(engine, {
    collections,
    plugins: [
      outbox({ from: { name: 'Forum', address: 'site@forum.example' }, readers: roleIs('admin') }),
      rateLimits(),
      contactRouting({
        subjects: {
          sessions: { label: 'session', contact: 'contact', via: [{ from: 'event', to: 'events' }] },
          events: {
            label: 'event',
            contact: 'contact',
            behind: [{ from: 'organisers', to: 'organisations' }],
          },
          organisations: { label: 'organisation', title: 'name', contact: 'contact', countries: 'country' },
        },
        contacts: 'contacts',
        editors,
        staff,
        admins: roleIs('admin'),
        queueMail,
        mailStatesOf,
        countHit,
        hourlyLimits: { client: 1000, address: 1000 },
        ...options,
      }),
    ],
  })
  const server: Listening = await listen(payload)
  return {
    payload,
    url: server.url,
    post: (body: unknown, headers: Record<string, string> = {}) => postTo(server.url, body, headers),
    make: <T extends object>(collection: string, data: T) => make(payload, collection, data),
    mailsTo: (to: string) => mailsTo(payload, to),
    enquiryOf: async (reference: string) => {
      const { docs } = await payload.find({
        collection: 'enquiries',
        where: { reference: { equals: reference } },
        depth: 0,
        overrideAccess: true,
      })
      return docs[0] as unknown as Record<string, unknown> & { id: string }
    },
    setDefault: (id: string) =>
      payload.updateGlobal({ slug: 'routing', data: { defaultContact: id }, overrideAccess: true }),
    logIn: async (role: string) => {
      const email = `${role}-${crypto.randomUUID()}@staff.example`
      const { id } = await make(payload, 'users', { email, password: 'secret-word-1', role })
      const { token } = await payload.login({
        collection: 'users',
        data: { email, password: 'secret-word-1' },
      })
      return { id, headers: { Authorization: `JWT ${token}` } }
    },
    stop: async () => {
      await server.close()
      await settled(payload)
      await stop()
    },
  }
}

export type Forum = Awaited<ReturnType<typeof startForum>>

const postTo = async (url: string, body: unknown, headers: Record<string, string>) => {
  const response = await fetch(`${url}/api/enquiries`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const text = await response.text()
  return {
    status: response.status,
    text,
    body: JSON.parse(text),
    headers: JSON.stringify([...response.headers]),
  }
}

const make = async (payload: Payload, collection: string, data: object) => {
  const doc = await payload.create({
    collection: collection as 'events',
    data: data as never,
    overrideAccess: true,
  })
  return { id: String(doc.id) }
}

const mailsTo = async (payload: Payload, to: string) => {
  const { docs } = await payload.find({
    collection: 'mails',
    where: { to: { equals: to } },
    sort: 'createdAt',
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ subject, text, replyTo }) => ({ subject, text, replyTo }))
}
