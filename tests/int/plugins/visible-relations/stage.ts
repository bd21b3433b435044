import type { Access, CollectionConfig, Payload, Plugin, Where } from 'payload'
import type { Engine } from '../../../support/engines'
import { startPayload } from '../../../support/startPayload'

const anyone: Access = () => true
/** Staff sees all; the public what is published, not in the trash and not hidden. */
const peopleRead: Access = ({ req }) => (req.user ? true : shownPeople)

const shownPeople: Where = {
  and: [
    { protection: { not_equals: 'hidden' } },
    { _status: { equals: 'published' } },
    { deletedAt: { exists: false } },
  ],
}

const open = { create: anyone, read: anyone, update: anyone, delete: anyone, readVersions: anyone }

const collections = [
  { slug: 'users', auth: true, access: { ...open }, fields: [] },
  {
    slug: 'people',
    access: { ...open, read: peopleRead },
    trash: true,
    versions: { drafts: true },
    fields: [
      { name: 'name', type: 'text' },
      { name: 'protection', type: 'select', options: ['open', 'hidden'], defaultValue: 'open' },
      { name: 'friend', type: 'relationship', relationTo: 'people' },
      { name: 'talks', type: 'join', collection: 'talks', on: 'speaker' },
    ],
  },
  {
    slug: 'rooms',
    access: open,
    fields: [
      { name: 'name', type: 'text' },
      { name: 'keeper', type: 'relationship', relationTo: 'people' },
      { name: 'talks', type: 'join', collection: 'talks', on: 'room', defaultLimit: 0 },
    ],
  },
  {
    slug: 'talks',
    access: open,
    versions: { drafts: true },
    fields: [
      { name: 'title', type: 'text' },
      { name: 'room', type: 'relationship', relationTo: 'rooms' },
      { name: 'speaker', type: 'relationship', relationTo: 'people' },
      { name: 'speakers', type: 'relationship', relationTo: 'people', hasMany: true },
      { name: 'about', type: 'relationship', relationTo: ['people', 'rooms'] },
      { name: 'topics', type: 'relationship', relationTo: ['people', 'rooms'], hasMany: true },
      { name: 'voice', type: 'relationship', relationTo: 'people', localized: true },
      {
        name: 'host',
        type: 'group',
        fields: [{ name: 'person', type: 'relationship', relationTo: 'people' }],
      },
      {
        type: 'tabs',
        tabs: [
          { name: 'credits', fields: [{ name: 'editor', type: 'relationship', relationTo: 'people' }] },
          {
            label: 'Panel',
            fields: [
              {
                name: 'panel',
                type: 'array',
                custom: { dropRowWithoutRelation: 'person' },
                fields: [
                  { name: 'person', type: 'relationship', relationTo: 'people' },
                  { name: 'toBeConfirmed', type: 'text' },
                  { name: 'role', type: 'text' },
                ],
              },
            ],
          },
        ],
      },
      {
        name: 'parts',
        type: 'blocks',
        blocks: [{ slug: 'quote', fields: [{ name: 'by', type: 'relationship', relationTo: 'people' }] }],
      },
      { name: 'body', type: 'richText' },
    ],
  },
  // The generated types know the product's collections, not these.
] as unknown as CollectionConfig[]

export type Stage = Awaited<ReturnType<typeof setStage>>

/** One talk that leads to a shown and to a hidden person in every way there is, and one that leads to the shown one alone. */
export const setStage = async (engine: Engine, plugins: Plugin[]) => {
  const { payload, stop } = await startPayload(engine, {
    collections: structuredCloneOf(collections),
    plugins,
  })
  const shown = await person(payload, { name: 'Ada Shown' })
  const hidden = await person(payload, { name: 'Hedda Hidden', protection: 'hidden', friend: shown })
  const unpublished = await person(payload, { name: 'Dora Draft', _status: 'draft' })
  const trashed = await person(payload, { name: 'Tilda Trashed', deletedAt: new Date().toISOString() })
  const room = await make(payload, 'rooms', { name: 'Red', keeper: hidden })
  const full = await make(payload, 'talks', {
    title: 'Full',
    _status: 'published',
    room,
    speaker: hidden,
    speakers: [shown, hidden, unpublished],
    about: { relationTo: 'people', value: hidden },
    topics: [
      { relationTo: 'people', value: hidden },
      { relationTo: 'rooms', value: room },
    ],
    voice: hidden,
    host: { person: hidden },
    credits: { editor: hidden },
    panel: [
      { person: shown, role: 'panelist' },
      { person: hidden, role: 'panelist' },
      { toBeConfirmed: 'Somebody from a company', role: 'panelist' },
      { person: unpublished, role: 'panelist' },
      { person: trashed, role: 'moderator' },
    ],
    parts: [{ blockType: 'quote', by: hidden }],
    body: bodyAbout(hidden, shown),
  })
  const plain = await make(payload, 'talks', {
    title: 'Plain',
    _status: 'published',
    room,
    speaker: shown,
    about: { relationTo: 'people', value: shown },
    panel: [{ person: shown, role: 'moderator' }],
  })
  return { payload, stop, shown, hidden, unpublished, trashed, room, full, plain }
}

/** Payload writes into the configs that it is given; each start gets its own. */
const structuredCloneOf = (configs: CollectionConfig[]): CollectionConfig[] =>
  configs.map((each) => copied(each))

const copied = <Value>(value: Value): Value => {
  if (Array.isArray(value)) return value.map(copied) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copied(each)])) as Value
}

// The generated types know the product's collections, not these.
type Slug = Parameters<Payload['create']>[0]['collection']

export const slug = (name: string): Slug => name as Slug

const make = async (payload: Payload, name: string, data: Record<string, unknown>): Promise<string> => {
  const doc = await payload.create({ collection: slug(name), data: data as never, overrideAccess: true })
  return String(doc.id)
}

const person = (payload: Payload, data: Record<string, unknown>) =>
  make(payload, 'people', { _status: 'published', ...data })

const bodyAbout = (hidden: string, shown: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        children: [
          {
            type: 'link',
            version: 3,
            fields: { linkType: 'internal', doc: { relationTo: 'people', value: hidden } },
            children: [{ type: 'text', version: 1, text: 'a colleague' }],
          },
          {
            type: 'link',
            version: 3,
            fields: { linkType: 'internal', doc: { relationTo: 'people', value: shown } },
            children: [{ type: 'text', version: 1, text: 'Ada' }],
          },
        ],
      },
      { type: 'relationship', version: 2, relationTo: 'people', value: hidden },
      { type: 'relationship', version: 2, relationTo: 'people', value: shown },
    ],
  },
})
