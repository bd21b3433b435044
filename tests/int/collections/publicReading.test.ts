import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../support/engines'
import { askers, makeAskers, outsiders } from './support/askers'
import { fillPublicWorld, startPeople } from './support/publicWorld'

/** What outsiders see of each collection, by the field that names it. */
const visible = {
  panelists: { by: 'name', names: ['Alias person', 'Open person'] },
  'partner-outlets': { by: 'name', names: ['Seen outlet'] },
  organisations: { by: 'name', names: ['A network'] },
  contacts: { by: 'name', names: ['Seen contact'] },
  statements: { by: 'title', names: ['Past embargo', 'Seen statement'] },
  media: { by: 'alt', names: ['A picture'] },
} as const

type Visible = keyof typeof visible

const collections = Object.keys(visible) as Visible[]

/** How many documents editors see, the trash apart. */
const allDocuments: Record<Visible, number> = {
  panelists: 4,
  'partner-outlets': 2,
  organisations: 2,
  contacts: 2,
  statements: 4,
  media: 6,
}

const listQueries = [
  '',
  ...[0, 1, 2, 3].map((depth) => `depth=${depth}`),
  'limit=0&depth=2',
  'pagination=false&depth=1',
  'trash=true',
  'trash=true&depth=3&draft=true',
  'draft=true',
  'draft=true&depth=2&locale=all',
  'locale=all',
  'locale=ar&fallback-locale=none',
  'where[_status][not_equals]=published',
  'where[or][0][_status][equals]=draft&where[or][1][createdAt][exists]=true',
  'where[deletedAt][exists]=true&trash=true',
  'where[createdAt][exists]=true&sort=-createdAt',
]

/** For those who are known but read what everybody does: the rules are the same, so a few questions show it. */
const fewQueries = ['depth=2', 'trash=true', 'draft=true&depth=1', 'where[_status][not_equals]=published']

describe.each(engines)('what outsiders read on %s', (engine) => {
  let world: Awaited<ReturnType<typeof fillPublicWorld>>
  let asking: Awaited<ReturnType<typeof makeAskers>>
  let stop: () => Promise<void>

  beforeAll(async () => {
    const started = await startPeople(engine)
    stop = started.stop
    asking = await makeAskers(started.payload)
    world = await fillPublicWorld(started.payload)
  })
  afterAll(() => stop())

  describe.each(collections)('%s', (collection) => {
    it.each(outsiders)('shows the %s what is public, whatever is asked', async (asker) => {
      const { by, names } = visible[collection]
      for (const query of asker === 'public' ? listQueries : fewQueries) {
        const { text, body } = await asking.ask(asker, `/api/${collection}?${query}`)
        expect(text, query).not.toMatch(/forbidden/i)
        if (query.startsWith('where')) continue
        const docs = body.docs as Record<string, unknown>[]
        if (!query.includes('locale=')) expect(docs.map((doc) => doc[by]).sort(), query).toEqual(names)
        expect(docs.length, query).toBe(names.length)
        expect(body.totalDocs ?? docs.length, query).toBe(names.length)
      }
    })

    it.each(outsiders)('counts for the %s what is public', async (asker) => {
      for (const query of ['', 'trash=true', 'where[createdAt][exists]=true']) {
        const { body } = await asking.ask(asker, `/api/${collection}/count?${query}`)
        expect(body, query).toEqual({ totalDocs: visible[collection].names.length })
      }
    })

    it('answers for what is forbidden as for what is not there', async () => {
      const [someId] = Object.values(world.seen)
      const absent = String(someId).replace(/[0-9a-f]{8}/, '00000000')
      for (const query of ['', 'depth=2', 'draft=true', 'trash=true', 'draft=true&trash=true&locale=all']) {
        const nothing = await asking.ask('public', `/api/${collection}/${absent}?${query}`)
        expect(nothing.status).toBe(404)
        for (const id of Object.values(world.forbidden))
          expect(await asking.ask('public', `/api/${collection}/${id}?${query}`)).toEqual(nothing)
      }
    })

    it('shows outsiders no version', async () => {
      for (const asker of outsiders)
        for (const path of [`/api/${collection}/versions`, `/api/${collection}/versions?depth=2&limit=0`]) {
          const { status, text } = await asking.ask(asker, path)
          expect(status, `${asker} ${path}`).toBeGreaterThanOrEqual(400)
          expect(text).not.toMatch(/forbidden|docs/i)
        }
    })

    it('shows editors all of it', async () => {
      for (const asker of ['editor', 'admin'] as const) {
        const { body } = await asking.ask(asker, `/api/${collection}?limit=0&depth=0`)
        expect(body.totalDocs).toBe(allDocuments[collection])
      }
    })

    it('is written by editors alone', async () => {
      const id = world.seen[Object.keys(world.seen).find((key) => key.length > 0) ?? '']
      const statuses: Record<string, number[]> = {}
      for (const asker of outsiders) {
        const create = await asking.ask(asker, `/api/${collection}`, 'POST', { name: 'x' })
        const update = await asking.ask(asker, `/api/${collection}/${id}`, 'PATCH', { name: 'x' })
        const bulk = await asking.ask(asker, `/api/${collection}?where[id][exists]=true`, 'PATCH', {
          name: 'x',
        })
        const remove = await asking.ask(asker, `/api/${collection}?where[id][exists]=true`, 'DELETE')
        statuses[asker] = [create, update, bulk, remove].map(({ status }) => status)
      }
      for (const asker of outsiders) expect(statuses[asker], asker).toEqual([403, 403, 403, 403])
    })
  })

  it.each(['public', 'website', 'organiser'] as const)(
    'refuses a question by a private field (%s)',
    async (asker) => {
      const questions = [
        'contacts?where[email][like]=forbidden',
        'contacts?where[phone][exists]=true',
        'contacts?where[staff][exists]=true',
        'contacts?where[absences.from][exists]=true',
        'contacts?where[staff.email][like]=forbidden',
        'organisations?where[contact.email][like]=forbidden',
        'panelists?where[affiliation.contact.email][like]=forbidden',
        'panelists?where[portrait.consentNote][exists]=true',
        'panelists?where[protection][equals]=hidden',
        'panelists?where[protection][equals]=alias',
        'panelists?where[sealed.realName][exists]=true',
        'partner-outlets?where[protection][equals]=hidden',
        'media?where[consentNote][exists]=true',
        'media?where[withheldBy][exists]=true',
      ]
      for (const question of questions) {
        const { status, text } = await asking.ask(asker, `/api/${question}`)
        expect([question, status]).toEqual([question, 400])
        expect(text).not.toMatch(/docs/)
      }
    },
  )

  it.each(['contacts?sort=email', 'contacts?sort=-phone', 'panelists?sort=protection'])(
    'tells nothing by the order of a private field (%s)',
    async (question) => {
      const { text } = await asking.ask('public', `/api/${question}`)
      expect(text).not.toMatch(/forbidden/i)
    },
  )

  it('shows outsiders name, job title, organisation and languages of a contact', async () => {
    const { body } = await asking.ask('public', `/api/contacts/${world.seen.contact}?depth=0`)
    const own = ['id', 'slug', 'createdAt', 'updatedAt', 'deletedAt', '_status']
    const shown = [...own, 'name', 'jobTitle', 'organisation', 'languages']
    const rest = Object.entries(body).filter(([key]) => !shown.includes(key))
    expect(Object.fromEntries(rest)).toEqual({ absences: [] })
  })

  it('shows editors the address', async () => {
    const { body } = await asking.ask('editor', `/api/contacts/${world.seen.contact}?depth=0`)
    expect([body.email, body.phone]).toEqual(['forbidden@example.org', '+45 forbidden'])
  })

  it('shows an editor the real name', async () => {
    const { body } = await asking.ask('editor', `/api/panelists/${world.seen.alias}?depth=0`)
    expect(body.sealed).toEqual({ realName: 'Forbidden real name', note: 'Forbidden note' })
  })

  it('joins only what may be seen', async () => {
    for (const asker of outsiders) {
      for (const depth of [0, 1, 2, 3]) {
        const { text, body } = await asking.ask(
          asker,
          `/api/organisations/${world.seen.network}?depth=${depth}`,
        )
        expect(text).not.toMatch(/forbidden/i)
        const joined = (field: string) => (body[field] as { docs: unknown[] }).docs.length
        expect(['people', 'memberOutlets', 'memberOrganisations'].map(joined)).toEqual([2, 1, 0])
      }
      const event = await asking.ask(asker, `/api/events/${world.seen.event}?depth=2`)
      expect(event.text).not.toMatch(/forbidden/i)
      expect((event.body.statements as { docs: unknown[] }).docs).toHaveLength(2)
    }
  })

  it('shows the same over GraphQL', async () => {
    const query = `{
      Panelists(limit: 0, trash: true, draft: true) { totalDocs docs { id name slug portrait { alt url } affiliation { name contact { name } } } }
      PartnerOutlets(limit: 0) { totalDocs docs { name memberOf { name memberOutlets { docs { name } } } } }
      Organisations(limit: 0, trash: true) { totalDocs docs { name people { docs { name } } memberOrganisations { docs { name } } } }
      Contacts(limit: 0, draft: true) { totalDocs docs { name jobTitle } }
      Statements(limit: 0, draft: true, trash: true) { totalDocs docs { title correctedBy { docs { title } } } }
      allMedia(limit: 0, trash: true) { totalDocs docs { alt filename } }
      countPanelists { totalDocs }
      countStatements { totalDocs }
    }`
    for (const asker of outsiders) {
      const text = await asking.askGraphQL(asker, query)
      expect(text).not.toMatch(/forbidden/i)
      expect(text.match(/"totalDocs":\d+/g)).toEqual([2, 1, 1, 1, 2, 1, 2, 2].map((n) => `"totalDocs":${n}`))
    }
  })

  it('gives nothing private over GraphQL', async () => {
    const fields = [
      'Contacts { docs { email phone absences { from } } }',
      'Panelists { docs { protection sealed { realName note } } }',
      'allMedia { docs { consentNote } }',
      'Users { docs { name email } }',
      'versionsPanelists { docs { version { name } } }',
      'versionsStatements { docs { version { title } } }',
    ]
    for (const field of fields) {
      const text = await asking.askGraphQL('public', `{ ${field} }`)
      expect(text, field).not.toMatch(/forbidden|"(alias|hidden|open)"/i)
    }
  })

  it('lets nobody find out about hidden ones by what leads to them', async () => {
    const outlet = (id: string | undefined) =>
      asking.ask('public', `/api/statements?where[outlets.outlet][equals]=${id}`)
    expect((await outlet(world.seen.outlet)).body.totalDocs).toBe(1)
    expect((await outlet(world.forbidden.outlet)).body.totalDocs).toBe(0)
    const person = (id: string | undefined) =>
      asking.ask('public', `/api/organisations?where[people.id][equals]=${id}`)
    expect((await person(world.forbidden.hidden)).body.totalDocs ?? 0).toBe(0)
    const { body } = await asking.ask(
      'public',
      '/api/statements?depth=0&where[title][equals]=Seen%20statement',
    )
    const [statement] = body.docs as { outlets: { outlet: string }[] }[]
    expect(statement?.outlets.map((row) => row.outlet)).toEqual([world.seen.outlet])
    const alias = await asking.ask('public', `/api/panelists/${world.seen.alias}?depth=0`)
    expect(alias.body.portrait ?? null).toBeNull()
  })

  it('says in /access who may do what', async () => {
    for (const asker of askers) {
      const { body } = await asking.ask(asker, '/api/access')
      const permissions = body.collections as Record<string, Record<string, unknown>>
      const mayWrite = collections.filter((collection) => permissions[collection]?.create)
      expect(mayWrite, asker).toEqual(asker === 'editor' || asker === 'admin' ? collections : [])
    }
  })
})
