import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registration } from '../../../../plugins/registration'
import { visibleRelations } from '../../../../plugins/visible-relations'
import { isAdmin } from '../../../../src/access/isAdmin'
import { isStaffAdmin } from '../../../../src/access/isStaffAdmin'
import { civicSpaceFacts, ukraineFacts } from '../../../../src/demo/content/facts'
import { loadDemo } from '../../../../src/demo/loadDemo'
import { programmeCollections } from '../../../factories/programme'
import { engines } from '../../../support/engines'
import { startPayload } from '../../../support/startPayload'
import { makeAskers } from '../../collections/support/askers'

/** Keys that lead to another document: their values are not shown but followed. `publisher` is a name in one of the files. */
const references = new Set([
  ...[
    'key',
    'organisation',
    'contact',
    'event',
    'track',
    'organisers',
    'affiliation',
    'person',
    'memberOf',
    'outlet',
  ],
  ...['about', 'handles'],
])

const organisationKeys = new Set(
  [...civicSpaceFacts.organisations, ...ukraineFacts.partnerOutlets].map(({ key }) => key),
)

type Fact = { path: string; key: string; value: string | number | boolean }

/** Every value of a file apart from references, with the name of its field. */
const factsOf = (node: unknown, path: string, key = ''): Fact[] => {
  if (Array.isArray(node)) return node.flatMap((each, index) => factsOf(each, `${path}.${index}`, key))
  if (typeof node === 'object' && node !== null)
    return Object.entries(node).flatMap(([name, value]) =>
      references.has(name) ? [] : factsOf(value, `${path}.${name}`, name),
    )
  if (key === 'publisher' && organisationKeys.has(String(node))) return []
  return [{ path, key, value: node as Fact['value'] }]
}

/** Every value of an answer, by the name of its field. */
const valuesByField = (
  node: unknown,
  found: Map<string, Set<unknown>>,
  key = '',
): Map<string, Set<unknown>> => {
  if (Array.isArray(node)) for (const each of node) valuesByField(each, found, key)
  else if (typeof node === 'object' && node !== null)
    for (const [name, value] of Object.entries(node)) valuesByField(value, found, name)
  else found.set(key, (found.get(key) ?? new Set()).add(node))
  return found
}

const instantFields = new Set(['startsAt', 'endsAt'])

const publicPaths = [
  '/api/events?depth=2',
  '/api/sessions?depth=2',
  '/api/tracks?depth=2&limit=100',
  '/api/venues?depth=2',
  '/api/panelists?depth=2&limit=100',
  '/api/organisations?depth=2&limit=100',
  '/api/partner-outlets?depth=2&limit=100',
  '/api/statements?depth=2',
  '/api/contacts?depth=2',
  '/api/media?depth=2&limit=100',
]

const graphqlQuestion = `{
  Events(where: { slug: { equals: "${civicSpaceFacts.event.key}" } }) { docs {
    venue { name }
    organisationRoles { organisation { slug } role }
    tracks { docs { slug } }
    sessions { docs { panel { person { slug } toBeConfirmed role } } }
  } }
  Statements(where: { slug: { equals: "${ukraineFacts.statement.key}" } }) { docs {
    outlets { outlet { slug memberOf { slug } } relation }
    callsToAction { label }
    endorsedMessages { languages }
  } }
}`

const start = (engine: (typeof engines)[number]) =>
  startPayload(engine, {
    admin: { user: 'users' },
    collections: [...programmeCollections],
    plugins: [
      registration({
        events: 'events',
        sessions: 'sessions',
        read: isAdmin,
        manages: () => false,
        isStaff: isStaffAdmin,
        queueMail: async () => {},
      }),
      visibleRelations(),
    ],
  })

describe.each(engines)('loadDemo on %s', (engine) => {
  let payload: Payload
  let stop: () => Promise<void>
  let asking: Awaited<ReturnType<typeof makeAskers>>
  let answers: { path: string; text: string; body: Record<string, unknown> }[]

  beforeAll(async () => {
    ;({ payload, stop } = await start(engine))
    asking = await makeAskers(payload)
    await loadDemo(payload, { dates: 'original' })
    answers = await Promise.all(
      publicPaths.map(async (path) => ({ path, ...(await asking.ask('public', path)) })),
    )
  })
  afterAll(() => stop())

  it('puts every fact into a field of its name that the public reads', () => {
    const found = new Map<string, Set<unknown>>()
    for (const { body } of answers) valuesByField(body, found)
    // The publisher of the announcement is told by name; its sign-up was open in 2019.
    const isElsewhere = ({ key, path }: Fact) => key === 'email' || path.endsWith('registration.open')
    const facts = [...factsOf(civicSpaceFacts, 'civic'), ...factsOf(ukraineFacts, 'ukraine')].filter(
      (fact) => !isElsewhere(fact),
    )
    const missing = facts.filter(({ key, value }) => {
      const field = key === 'publisher' ? 'name' : key
      const shown = instantFields.has(key) ? new Date(String(value)).toISOString() : value
      return !found.get(field)?.has(shown)
    })
    expect(facts.length).toBe(113)
    expect(missing).toEqual([])
  })

  it('shows no address', () => {
    for (const { path, text } of answers) expect(text, path).not.toMatch(/@example\.org|"email"/)
  })

  it('follows every reference', async () => {
    const { body } = await asking.ask('public', '/api/sessions?depth=2')
    const [session] = body.docs as {
      event: { slug: string; contact: { slug: string } }
      track: { slug: string }
      contact: { slug: string }
      organisers: { slug: string }[]
      panel: {
        person?: { slug: string; affiliation: { slug: string } }
        toBeConfirmed?: string
        role: string
      }[]
    }[]
    const facts = civicSpaceFacts.sessions[0]
    expect([session?.event.slug, session?.track.slug, session?.contact.slug]).toEqual([
      facts?.event,
      facts?.track,
      facts?.contact,
    ])
    expect(session?.event.contact.slug).toBe(civicSpaceFacts.event.contact)
    expect(session?.organisers.map(({ slug }) => slug)).toEqual(facts?.organisers)
    expect(
      session?.panel.map(({ person, toBeConfirmed, role }) => [
        person?.slug,
        toBeConfirmed ?? undefined,
        role,
      ]),
    ).toEqual(facts?.panel.map(({ person, toBeConfirmed, role }) => [person, toBeConfirmed, role]))
    const affiliations = Object.fromEntries(
      civicSpaceFacts.panelists.map(({ key, affiliation }) => [key, affiliation]),
    )
    for (const { person } of session?.panel ?? [])
      if (person) expect(person.affiliation.slug).toBe(affiliations[person.slug])
  })

  it('shows the roles of the organisations and all tracks with the event', async () => {
    const { body } = await asking.ask('public', '/api/events?depth=2')
    const [event] = body.docs as {
      organisationRoles: { organisation: { slug: string }; role: string }[]
      tracks: { docs: { slug: string }[] }
      sessions: { docs: { slug: string }[] }
      venue: { slug: string; rooms: unknown[] }
    }[]
    expect(event?.organisationRoles.map(({ organisation, role }) => [organisation.slug, role])).toEqual(
      civicSpaceFacts.event.organisationRoles.map(({ organisation, role }) => [organisation, role]),
    )
    expect(event?.tracks.docs.map(({ slug }) => slug)).toEqual(civicSpaceFacts.tracks.map(({ key }) => key))
    expect(event?.sessions.docs.map(({ slug }) => slug)).toEqual(
      civicSpaceFacts.sessions.map(({ key }) => key),
    )
  })

  it('shows the statement with outlets, memberships, calls and the endorsed message', async () => {
    const { body } = await asking.ask(
      'public',
      `/api/statements?depth=2&where[slug][equals]=${ukraineFacts.statement.key}`,
    )
    const [statement] = body.docs as {
      publisher: { relationTo: string; value: { slug: string } }
      outlets: { outlet: { slug: string; memberOf: { slug: string }[] }; relation: string }[]
      endorsedMessages: { publisher: { relationTo: string; value: { slug: string } }; languages: string[] }[]
    }[]
    expect([statement?.publisher.relationTo, statement?.publisher.value.slug]).toEqual([
      'organisations',
      'ims',
    ])
    expect(statement?.outlets.map(({ outlet, relation }) => ({ outlet: outlet.slug, relation }))).toEqual(
      ukraineFacts.statement.outlets,
    )
    expect(statement?.outlets.map(({ outlet }) => outlet.memberOf.map(({ slug }) => slug))).toEqual([
      [],
      [],
      [],
      ['ifcn'],
      ['ifcn'],
    ])
    expect(
      statement?.endorsedMessages.map(({ publisher, languages }) => [
        publisher.relationTo,
        publisher.value.slug,
        languages,
      ]),
    ).toEqual([['partner-outlets', 'politiken', ['ru', 'da']]])
  })

  it('shows the statement in Ukrainian with the same calls', async () => {
    const path = `/api/statements?depth=0&where[slug][equals]=${ukraineFacts.statement.key}`
    const [english, ukrainian] = await Promise.all([
      asking.ask('public', path),
      asking.ask('public', `${path}&locale=uk`),
    ])
    const statementOf = ({ body }: { body: Record<string, unknown> }) =>
      (
        body.docs as {
          title: string
          positions: string[]
          callsToAction: { kind: string; label: string }[]
        }[]
      )[0]
    expect(statementOf(ukrainian)?.title).toBe('Оновлення про роботу IMS в Україні')
    expect(statementOf(ukrainian)?.positions).toHaveLength(ukraineFacts.statement.positions?.length ?? 0)
    expect(statementOf(ukrainian)?.callsToAction.map(({ kind }) => kind)).toEqual(
      statementOf(english)?.callsToAction.map(({ kind }) => kind),
    )
  })

  it('answers the same over GraphQL, in Payload’s names', async () => {
    const text = await asking.askGraphQL('public', graphqlQuestion)
    const { data, errors } = JSON.parse(text)
    expect(errors).toBeUndefined()
    const [event] = data.Events.docs
    const inGraphQL = (value: string) => value.replaceAll('-', '_')
    expect(event.venue.name).toBe(civicSpaceFacts.event.venue.name)
    expect(event.organisationRoles).toEqual(
      civicSpaceFacts.event.organisationRoles.map(({ organisation, role }) => ({
        organisation: { slug: organisation },
        role,
      })),
    )
    expect(event.tracks.docs.map(({ slug }: { slug: string }) => slug)).toEqual(
      civicSpaceFacts.tracks.map(({ key }) => key),
    )
    expect(event.sessions.docs[0].panel).toEqual(
      civicSpaceFacts.sessions[0]?.panel.map(({ person, toBeConfirmed, role }) => ({
        person: person ? { slug: person } : null,
        toBeConfirmed: toBeConfirmed ?? null,
        role,
      })),
    )
    const [statement] = data.Statements.docs
    expect(statement.outlets).toEqual(
      ukraineFacts.statement.outlets.map(({ outlet, relation }) => ({
        outlet: {
          slug: outlet,
          memberOf:
            (
              ukraineFacts.partnerOutlets.find(({ key }) => key === outlet) as { memberOf?: string[] }
            ).memberOf?.map((slug) => ({ slug })) ?? [],
        },
        relation: inGraphQL(relation),
      })),
    )
    expect(statement.callsToAction.map(({ label }: { label: string }) => label)).toEqual(
      ukraineFacts.statement.callsToAction?.map(({ label }) => label),
    )
    expect(statement.endorsedMessages).toEqual([{ languages: ['ru', 'da'] }])
    expect(text).not.toMatch(/@example\.org/)
  })

  it('adds nothing when it is called again', async () => {
    const countAll = () =>
      Promise.all(
        programmeCollections.map(({ slug }) =>
          payload
            .count({ collection: slug as 'events', overrideAccess: true })
            .then(({ totalDocs }) => [slug, totalDocs]),
        ),
      )
    const before = await countAll()
    await loadDemo(payload, { dates: 'original' })
    expect(await countAll()).toEqual(before)
  })
})

describe('loadDemo with shifted dates', () => {
  it('opens the sign-up', async () => {
    const { payload, stop } = await start('sqlite')
    await loadDemo(payload)
    const { docs } = await payload.find({ collection: 'events', overrideAccess: false })
    expect(docs[0]?.registration?.open).toBe(true)
    expect(Date.parse(String(docs[0]?.startsOn))).toBeGreaterThan(Date.now() + 26 * 86_400_000)
    await stop()
  })
})
