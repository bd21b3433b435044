import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../../support/engines'
import { json, keyOf, type Served, serve } from '../server/serve'

const task = {
  slug: 'nothing',
  handler: async () => ({ output: {} }),
  schedule: [{ cron: '0 0 1 1 *', queue: 'default' }],
}

describe.each(engines)('seal on %s', (engine) => {
  let server: Served
  const keys: Record<string, Record<string, string>> = { public: {} }
  beforeAll(async () => {
    server = await serve(engine, { config: { jobs: { tasks: [task] } } })
    for (const role of ['admin', 'editor', 'organiser', 'check-in', 'website'] as const)
      keys[role] = await keyOf(server.payload, role)
    const { payload } = server
    await payload.jobs.queue({ task: 'nothing' as never, input: {} as never })
    const [admin] = (
      await payload.find({ collection: 'users', where: { role: { equals: 'admin' } }, overrideAccess: true })
    ).docs
    const user = { relationTo: 'users' as const, value: admin?.id ?? '' }
    await payload.create({
      collection: 'payload-locked-documents',
      data: { user, globalSlug: 'x' },
      overrideAccess: true,
    })
    await payload.create({
      collection: 'payload-preferences',
      data: { user, key: 'columns', value: {} },
      user: { ...admin, collection: 'users' } as never,
      overrideAccess: true,
    })
    await payload.kv.set('x', 'y')
  })
  afterAll(() => server.stop())

  const as = (who: string, path: string, init: RequestInit = {}) =>
    fetch(server.url + path, { ...init, headers: { ...init.headers, ...keys[who] } })
  const rowsFor = async (who: string, slug: string) => {
    const answer = await as(who, `/api/${slug}`)
    return answer.status === 200 ? (await answer.json()).totalDocs : answer.status
  }

  it.each([
    ['payload-jobs', { admin: 1, editor: 403, organiser: 403, 'check-in': 403, website: 403, public: 403 }],
    ['payload-kv', { admin: 403, editor: 403, organiser: 403, 'check-in': 403, website: 403, public: 403 }],
    [
      'payload-locked-documents',
      { admin: 1, editor: 1, organiser: 1, 'check-in': 1, website: 403, public: 403 },
    ],
    ['payload-preferences', { admin: 1, editor: 0, organiser: 0, 'check-in': 0, website: 403, public: 403 }],
  ])('shows %s to whom it concerns', async (slug, expected) => {
    const seen = Object.fromEntries(
      await Promise.all(Object.keys(expected).map(async (who) => [who, await rowsFor(who, slug)])),
    )
    expect(seen).toEqual(expected)
  })

  it('has no route to what was migrated', async () => {
    for (const who of ['public', 'website', 'admin'])
      expect(await rowsFor(who, 'payload-migrations')).toBe(404)
  })

  it.each(['payload-jobs', 'payload-kv', 'payload-locked-documents', 'payload-preferences'])(
    'lets nobody write %s from outside',
    async (slug) => {
      for (const who of ['public', 'website', 'organiser'])
        expect([who, (await as(who, `/api/${slug}`, json({ key: 'x', value: {} }))).status]).toEqual([
          who,
          403,
        ])
    },
  )

  it('lets an organiser not take an admin’s lock away', async () => {
    await as('organiser', '/api/payload-locked-documents?where[id][exists]=true', { method: 'DELETE' })
    expect(await rowsFor('admin', 'payload-locked-documents')).toBe(1)
  })

  it.each(['run', 'handle-schedules'])('lets admins alone ask the queue to %s', async (route) => {
    for (const who of ['public', 'website', 'organiser', 'editor'])
      expect([who, (await as(who, `/api/payload-jobs/${route}`)).status]).toEqual([who, 401])
    expect((await as('admin', `/api/payload-jobs/${route}`)).status).toBe(200)
  })

  it('keeps preferences of people, not of websites', async () => {
    expect((await as('website', '/api/payload-preferences/x', json({ value: 1 }))).status).toBe(403)
    expect((await as('public', '/api/payload-preferences/x', json({ value: 1 }))).status).toBe(403)
    expect((await as('organiser', '/api/payload-preferences/x', json({ value: 1 }))).status).toBe(200)
  })

  describe('capPublicLists', () => {
    beforeAll(async () => {
      const { payload } = server
      const ids: string[] = []
      for (let index = 0; index < 310; index++) {
        const { id } = await payload.db.create({ collection: 'events', data: { title: `Event ${index}` } })
        ids.push(String(id))
      }
      await payload.create({
        collection: 'events',
        data: { title: 'Hub', next: ids } as never,
        overrideAccess: true,
      })
    })

    it.each([
      ['public', 'limit=0', 300],
      ['website', 'limit=1000', 300],
      ['public', 'pagination=false', 300],
      ['public', 'limit=2', 2],
      ['public', '', 10],
      ['editor', 'limit=0', 311],
    ])('gives %s who asks for %j %i documents', async (who, query, count) => {
      const { docs, totalDocs } = await (await as(who, `/api/events?${query}&depth=0`)).json()
      expect([docs.length, totalDocs]).toEqual([count, 311])
    })

    it('caps GraphQL too', async () => {
      const answer = await as(
        'public',
        '/api/graphql',
        json({ query: '{ Events(limit: 0) { docs { id } } }' }),
      )
      expect((await answer.json()).data.Events.docs.length).toBe(300)
    })

    it('leaves relations whole', async () => {
      const { docs } = await (await as('public', '/api/events?where[title][equals]=Hub&depth=1')).json()
      expect(
        docs[0].next.filter((event: unknown) => typeof event === 'object' && event !== null).length,
      ).toBe(310)
      const query = '{ Events(where: { title: { equals: "Hub" } }) { docs { next { title } } } }'
      const { data } = await (await as('public', '/api/graphql', json({ query }))).json()
      expect(data.Events.docs[0].next.filter(Boolean).length).toBe(310)
    })
  })
})

describe('secureCookies', () => {
  it('sends login cookies over https alone', async () => {
    const server = await serve('sqlite', { overHttps: true })
    await keyOf(server.payload, 'editor')
    const login = await fetch(
      `${server.url}/api/users/login`,
      json({ email: 'editor@example.org', password: 'a long enough password' }),
    )
    expect(login.headers.getSetCookie()[0]).toMatch(/; Secure=true; HttpOnly=true/)
    expect(login.headers.get('strict-transport-security')).toMatch(/^max-age=31536000/)
    await server.stop()
  })
})
