import type { CollectionConfig, Payload } from 'payload'
import sharp from 'sharp'
import { Contacts } from '../../../../collections/Contacts'
import { Media } from '../../../../collections/Media'
import { Organisations } from '../../../../collections/Organisations'
import { Panelists } from '../../../../collections/Panelists'
import { PartnerOutlets } from '../../../../collections/PartnerOutlets'
import { Statements } from '../../../../collections/Statements'
import { Users } from '../../../../collections/Users'
import { visibleRelations } from '../../../../plugins/visible-relations'
import type { Engine } from '../../../support/engines'
import { startPayload } from '../../../support/startPayload'

/** Events as far as these collections lead to them. */
const Events: CollectionConfig = {
  slug: 'events',
  access: { read: () => true },
  fields: [
    { name: 'title', type: 'text' },
    { name: 'statements', type: 'join', collection: 'statements', on: 'about', defaultLimit: 0 },
  ],
}

const LinkTargets: CollectionConfig[] = ['sessions', 'tracks'].map((slug) => ({ slug, fields: [] }))

/** Payload with the collections of people, outlets and statements, and a folder for pictures. */
export const startPeople = (engine: Engine) =>
  startPayload(engine, {
    collections: [
      Users,
      Media,
      Organisations,
      Panelists,
      PartnerOutlets,
      Contacts,
      Statements,
      Events,
      ...LinkTargets,
    ],
    admin: { user: 'users' },
    plugins: [visibleRelations()],
  })

export const drawPicture = async () => {
  const data = await sharp({ create: { width: 40, height: 50, channels: 3, background: '#357' } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: 'forbidden-name.png', size: data.length }
}

type Ids = Record<string, string>

/**
 * One visible document of each kind, and beside it everything that outsiders must not see. Whatever is forbidden has
 * "forbidden" in its text, so that a leak shows by that word alone.
 */
export const fillPublicWorld = async (payload: Payload): Promise<{ seen: Ids; forbidden: Ids }> => {
  const seen: Ids = {}
  const forbidden: Ids = {}
  const published = { _status: 'published' as const }
  const create = async (into: Ids, key: string, collection: string, data: Record<string, unknown>) => {
    const doc = await payload.create({
      // The table below names collections as words; each document is checked by Payload's own validation.
      collection: collection as 'panelists',
      data: data as never,
      draft: data._status === 'draft',
      overrideAccess: true,
      ...(collection === 'media' ? { file: await drawPicture() } : {}),
    })
    into[key] = doc.id
    return doc.id
  }
  const trash = async (key: string, collection: string) =>
    payload.update({
      collection: collection as 'panelists',
      id: forbidden[key] as string,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    })

  const staff = await create(forbidden, 'staff', 'users', {
    name: 'Forbidden staff',
    email: 'forbidden-staff@example.org',
    password: 'four words of it',
    role: 'editor',
  })
  const event = await create(seen, 'event', 'events', { title: 'An event' })
  const picture = await create(seen, 'picture', 'media', { alt: 'A picture', consent: 'given' })
  await create(forbidden, 'withdrawn', 'media', { alt: 'Forbidden: withdrawn', consent: 'withdrawn' })
  await create(forbidden, 'asked', 'media', { alt: 'Forbidden: asked', consent: 'asked' })
  await create(forbidden, 'by hand', 'media', { alt: 'Forbidden: by hand', consent: 'given', withheld: true })
  await create(forbidden, 'media in trash', 'media', { alt: 'Forbidden: trash', consent: 'given' })
  await trash('media in trash', 'media')
  const face = await create(forbidden, 'face', 'media', { alt: 'Forbidden: face', consent: 'given' })
  const aliasFace = await create(forbidden, 'alias face', 'media', {
    alt: 'Forbidden: alias face',
    consent: 'given',
  })

  const secrets = {
    email: 'forbidden@example.org',
    phone: '+45 forbidden',
    staff: [staff],
    absences: [{ from: '2030-01-01', until: '2030-01-02' }],
  }
  const contact = await create(seen, 'contact', 'contacts', {
    name: 'Seen contact',
    ...secrets,
    ...published,
  })
  await create(forbidden, 'contact draft', 'contacts', {
    name: 'Forbidden draft',
    ...secrets,
    _status: 'draft',
  })

  const network = await create(seen, 'network', 'organisations', {
    name: 'A network',
    kind: 'network',
    contact,
    ...published,
  })
  await create(forbidden, 'organisation draft', 'organisations', {
    name: 'Forbidden organisation',
    kind: 'other',
    memberOf: [network],
    _status: 'draft',
  })
  await create(forbidden, 'organisation in trash', 'organisations', {
    name: 'Forbidden trash',
    kind: 'other',
    memberOf: [network],
    ...published,
  })
  await trash('organisation in trash', 'organisations')

  const person = { affiliation: network, ...published }
  await create(seen, 'open', 'panelists', { name: 'Open person', portrait: picture, ...person })
  await create(seen, 'alias', 'panelists', {
    name: 'Alias person',
    protection: 'alias',
    sealed: { realName: 'Forbidden real name', note: 'Forbidden note' },
    portrait: aliasFace,
    ...person,
  })
  await create(forbidden, 'hidden', 'panelists', {
    name: 'Forbidden hidden',
    protection: 'hidden',
    portrait: face,
    ...person,
  })
  await create(forbidden, 'person draft', 'panelists', {
    name: 'Forbidden draft',
    affiliation: network,
    _status: 'draft',
  })
  await create(forbidden, 'person in trash', 'panelists', { name: 'Forbidden trash', ...person })
  await trash('person in trash', 'panelists')

  const outlet = { kind: 'broadcaster', memberOf: [network], ...published }
  const seenOutlet = await create(seen, 'outlet', 'partner-outlets', { name: 'Seen outlet', ...outlet })
  const hiddenOutlet = await create(forbidden, 'outlet', 'partner-outlets', {
    name: 'Forbidden outlet',
    protection: 'hidden',
    ...outlet,
  })

  const publisher = { relationTo: 'organisations', value: network }
  const statement = { publisher, about: event, ...published }
  await create(seen, 'statement', 'statements', {
    title: 'Seen statement',
    outlets: [seenOutlet, hiddenOutlet].map((id) => ({ outlet: id, relation: 'partner' })),
    ...statement,
  })
  await create(seen, 'past embargo', 'statements', {
    title: 'Past embargo',
    embargoUntil: '2020-01-01T00:00:00.000Z',
    ...statement,
  })
  await create(forbidden, 'embargoed', 'statements', {
    title: 'Forbidden until then',
    embargoUntil: '2999-01-01T00:00:00.000Z',
    corrects: seen.statement,
    ...statement,
  })
  await create(forbidden, 'statement draft', 'statements', {
    title: 'Forbidden draft',
    publisher,
    _status: 'draft',
  })
  return { seen, forbidden }
}
