import type { Access, CollectionConfig, Payload } from 'payload'
import { attendeeExport } from '../../../../plugins/attendee-export'
import { registrationStates } from '../../../../src/domain/registrationStates'
import type { Engine } from '../../../support/engines'
import { listen } from '../../../support/listen'
import { startPayload } from '../../../support/startPayload'

const anyone: Access = () => true

type User = { role?: string; events?: (string | { id: string })[] } | null
const own =
  (field: 'id' | 'event'): Access =>
  ({ req }) => {
    // The user of this stage, not of the product.
    const { role, events = [] } = (req.user as unknown as User) ?? {}
    if (role === 'admin') return true
    const ids = events.map((event) => (typeof event === 'object' ? event.id : event))
    return role === 'organiser' && ids.length > 0 && { [field]: { in: ids } }
  }

const closed = { create: () => false, read: () => false, update: () => false, delete: () => false }

const collections = (): CollectionConfig[] =>
  // The generated types know the product's collections, not these.
  [
    {
      slug: 'users',
      auth: true,
      access: { read: anyone },
      fields: [
        { name: 'role', type: 'text' },
        { name: 'events', type: 'relationship', relationTo: 'events', hasMany: true },
      ],
    },
    {
      slug: 'events',
      access: { read: anyone },
      fields: [
        { name: 'title', type: 'text' },
        { name: 'slug', type: 'text' },
        { name: 'timeZone', type: 'text' },
        {
          name: 'registration',
          type: 'group',
          fields: [
            {
              name: 'categories',
              type: 'array',
              fields: [
                { name: 'key', type: 'text' },
                { name: 'label', type: 'text' },
              ],
            },
            {
              name: 'questions',
              type: 'array',
              fields: [
                { name: 'key', type: 'text' },
                { name: 'label', type: 'text' },
              ],
            },
          ],
        },
      ],
    },
    {
      slug: 'sessions',
      access: { read: anyone },
      fields: [
        { name: 'title', type: 'text' },
        { name: 'slug', type: 'text' },
        { name: 'event', type: 'relationship', relationTo: 'events' },
      ],
    },
    {
      slug: 'registrations',
      access: closed,
      fields: [
        { name: 'event', type: 'relationship', relationTo: 'events', index: true },
        { name: 'status', type: 'select', options: [...registrationStates] },
        { name: 'name', type: 'text' },
        { name: 'email', type: 'text' },
        { name: 'organisation', type: 'text' },
        { name: 'category', type: 'text' },
        {
          name: 'sessions',
          type: 'array',
          fields: [
            { name: 'session', type: 'relationship', relationTo: 'sessions' },
            { name: 'status', type: 'text' },
          ],
        },
        { name: 'guests', type: 'array', fields: [{ name: 'name', type: 'text' }] },
        { name: 'answers', type: 'json' },
        { name: 'requestedAt', type: 'date' },
        { name: 'liveKey', type: 'text' },
      ],
    },
  ] as unknown as CollectionConfig[]

export type Stage = Awaited<ReturnType<typeof setStage>>

export type Make = (slug: string, data: Record<string, unknown>) => Promise<string>

const password = 'only-for-tests'

/** Two events with an organiser each, an admin, and a server. */
export const setStage = async (engine: Engine) => {
  const { payload, stop } = await startPayload(engine, {
    collections: collections(),
    plugins: [attendeeExport({ exporters: own('id'), recordReaders: own('event') })],
  })
  const make: Make = async (slug, data) => {
    type Slug = Parameters<Payload['create']>[0]['collection']
    const doc = await payload.create({ collection: slug as Slug, data: data as never, overrideAccess: true })
    return String(doc.id)
  }
  const event = await make('events', {
    title: 'Claiming Civic Space',
    slug: 'civic-space',
    timeZone: 'Europe/Copenhagen',
    registration: {
      categories: [{ key: 'press', label: 'Press' }],
      questions: [{ key: 'diet', label: '=What do you eat?' }],
    },
  })
  const other = await make('events', { title: 'Other', slug: 'other', timeZone: 'UTC' })
  const session = await make('sessions', { title: 'Opening', slug: 'opening', event })
  await make('sessions', { title: 'Elsewhere', slug: 'elsewhere', event: other })
  for (const [name, role, events] of [
    ['admin', 'admin', []],
    ['organiser', 'organiser', [event]],
    ['stranger', 'organiser', [other]],
    ['editor', 'editor', [event]],
  ] as const) {
    await make('users', { email: `${name}@example.org`, password, role, events })
  }
  const http = await listen(payload)
  const tokens = new Map<string, string>()
  const tokenOf = async (name: string): Promise<string> => {
    const known = tokens.get(name)
    if (known) return known
    const response = await fetch(`${http.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: `${name}@example.org`, password }),
    })
    const { token } = (await response.json()) as { token: string }
    tokens.set(name, token)
    return token
  }
  /** Asks as the user of that name, or as nobody. */
  const ask = async (path: string, name?: string, init: RequestInit = {}) =>
    fetch(`${http.url}/api${path}`, {
      ...init,
      headers: name ? { authorization: `JWT ${await tokenOf(name)}` } : {},
    })
  const records = async () => {
    type Slug = Parameters<Payload['find']>[0]['collection']
    const { docs } = await payload.find({
      collection: 'exports' as Slug,
      sort: '-createdAt',
      limit: 0,
      depth: 0,
      overrideAccess: true,
    })
    return docs as unknown as Record<string, unknown>[]
  }
  return {
    payload,
    make,
    event,
    other,
    session,
    http,
    ask,
    records,
    stop: async () => {
      await http.close()
      await stop()
    },
  }
}
