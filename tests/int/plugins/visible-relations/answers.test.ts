import { createRequire } from 'node:module'
import { configToSchema } from '@payloadcms/graphql'
import { createLocalReq, type PayloadRequest, type Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { visibleRelations } from '../../../../plugins/visible-relations'
import { engines } from '../../../support/engines'
import { type Listening, listen } from '../../../support/listen'
import { type Stage, setStage, slug } from './stage'

// Payload builds its schema with graphql's CommonJS files; Vite would take the others.
const { graphql }: typeof import('graphql') = createRequire(import.meta.url)('graphql')

type Row = Record<string, unknown>
const text = (value: unknown) => JSON.stringify(value)

describe.each(engines)('visibleRelations in answers on %s', (engine) => {
  let stage: Stage
  let http: Listening
  beforeAll(async () => {
    stage = await setStage(engine, [visibleRelations()])
    http = await listen(stage.payload)
  })
  afterAll(async () => {
    await http.close()
    await stage.stop()
  })

  const getJson = async (path: string) => {
    const response = await fetch(`${http.url}/api${path}`)
    return { status: response.status, body: (await response.json()) as Row & { docs: Row[] } }
  }
  const secrets = () => [stage.hidden, stage.unpublished, stage.trashed, 'Hedda', 'Dora', 'Tilda']
  const expectNoSecret = (value: unknown) => {
    for (const secret of secrets()) expect(text(value)).not.toContain(secret)
  }

  it.each([0, 1, 2])('leaves nothing of who may not be read at depth %i', async (depth) => {
    const { body } = await getJson(`/talks/${stage.full}?depth=${depth}`)
    expectNoSecret(body)
    expect(text(body)).toContain(stage.shown)
    expect(body.speaker).toBe(null)
    expect(body.about).toBe(null)
    expect(body.voice).toBe(null)
    expect(body.speakers).toHaveLength(1)
    expect(body.topics).toHaveLength(1)
    expect(body.host).toEqual({ person: null })
    expect(body.credits).toEqual({ editor: null })
    expect(body.parts).toMatchObject([{ blockType: 'quote', by: null }])
    expect((body.panel as Row[]).map(({ role, toBeConfirmed }) => [role, toBeConfirmed ?? null])).toEqual([
      ['panelist', null],
      ['panelist', 'Somebody from a company'],
    ])
    expect(text(body.body)).toContain('a colleague')
    expect(text(body.body).match(/"relationship"/g)).toHaveLength(1)
  })

  it('takes values by locale apart', async () => {
    const { body } = await getJson(`/talks/${stage.full}?depth=0&locale=all`)
    expectNoSecret(body)
    expect(body.voice).toEqual({ en: null })
  })

  it('guards lists, versions, joins and joined documents', async () => {
    expectNoSecret(await getJson('/talks?depth=1'))
    expectNoSecret(await getJson('/talks/versions?depth=1'))
    const { body } = await getJson(`/rooms/${stage.room}?depth=3`)
    expectNoSecret(body)
    expect(body.keeper).toBe(null)
    expect((body.talks as { docs: Row[] }).docs).toHaveLength(2)
  })

  it('does not count hidden people in a join', async () => {
    const { body } = await getJson(`/people/${stage.shown}?joins[talks][count]=true`)
    expect(body.talks).toMatchObject({ totalDocs: 1 })
    expect((await getJson(`/people/${stage.hidden}?joins[talks][count]=true`)).status).toBe(404)
  })

  it('drops the rows of hidden people when their relation is not selected', async () => {
    for (const query of ['select[panel][role]=true', 'select[panel][person]=false']) {
      const { body } = await getJson(`/talks/${stage.full}?depth=0&${query}`)
      expect(body.panel).toHaveLength(2)
      expectNoSecret(body)
    }
    const populated = await getJson(`/rooms/${stage.room}?depth=1&populate[talks][panel][role]=true`)
    expectNoSecret(populated.body)
    const { docs } = populated.body.talks as { docs: Row[] }
    expect(docs.map(({ panel }) => (panel as Row[]).length).sort()).toEqual([1, 2])
  })

  it('guards the answers of create and update', async () => {
    const send = (path: string, method: string, data: object) =>
      fetch(`${http.url}/api${path}?depth=0`, {
        method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(data),
      }).then((response) => response.json() as Promise<{ doc: Row }>)
    const created = await send('/talks', 'POST', { title: 'New', speakers: [stage.shown] })
    expect(created.doc.speakers).toEqual([stage.shown])
    const updated = await send(`/talks/${stage.full}`, 'PATCH', { title: 'Full' })
    expectNoSecret(updated)
    const kept = await stage.payload.findByID({
      collection: slug('talks'),
      id: stage.full,
      depth: 0,
      overrideAccess: true,
    })
    expect(text(kept)).toContain(stage.hidden)
    await stage.payload.delete({
      collection: slug('talks'),
      id: String(created.doc.id),
      overrideAccess: true,
    })
  })

  it('answers GraphQL in the same way', async () => {
    const { schema } = configToSchema(stage.payload.config)
    const req = await createLocalReq({}, stage.payload)
    req.payloadAPI = 'GraphQL'
    const source = `{ Talks(sort: "title") { docs { title speaker { id } speakers { id name } panel { role person { name } } body
      about { relationTo value { ... on Person { name } } } room { keeper { id } talks { docs { title speaker { name } } } } } } }`
    const result = await graphql({ schema, source, contextValue: { req, headers: {} } })
    expect(result.errors).toBe(undefined)
    expectNoSecret(result.data)
    expect(text(result.data)).toContain('Ada Shown')
    const filtered = `{ Talks(where: { panel__person: { equals: "${stage.hidden}" } }) { totalDocs } }`
    const none = await graphql({ schema, source: filtered, contextValue: { req, headers: {} } })
    expect(none).toEqual({ data: { Talks: { totalDocs: 0 } } })
    const inJoin = `{ Rooms { docs { talks(where: { speaker: { equals: "${stage.hidden}" } }) { docs { title } } } } }`
    const joined = await graphql({ schema, source: inJoin, contextValue: { req, headers: {} } })
    expect(joined).toEqual({ data: { Rooms: { docs: [{ talks: { docs: [] } }] } } })
  })

  it('shows staff everything and asks nothing for them', async () => {
    const user = await stage.payload.create({
      collection: 'users',
      data: { email: 'staff@example.org', password: 'only-for-tests' } as never,
      overrideAccess: true,
    })
    const find = vi.spyOn(stage.payload.db, 'find')
    const { docs } = await stage.payload.find({
      collection: slug('talks'),
      depth: 0,
      overrideAccess: false,
      user: { ...user, collection: 'users' },
      where: { title: { equals: 'Full' }, 'speaker.name': { equals: 'Hedda Hidden' } } as never,
    })
    expect(find).toHaveBeenCalledTimes(1)
    find.mockRestore()
    expect(text(docs)).toContain(stage.hidden)
    expect(text(docs)).toContain(stage.unpublished)
  })

  it('sees within one request what was hidden during it', async () => {
    const req: PayloadRequest = await createLocalReq({}, stage.payload)
    const read = async () => {
      const doc = await stage.payload.findByID({
        collection: slug('talks'),
        id: stage.plain,
        depth: 0,
        overrideAccess: false,
        req,
      })
      return (doc as unknown as Row).speaker
    }
    expect(await read()).toBe(stage.shown)
    const hide = (protection: string) =>
      stage.payload.update({
        collection: slug('people'),
        id: stage.shown,
        data: { protection } as never,
        overrideAccess: true,
      })
    await hide('hidden')
    expect(await read()).toBe(null)
    await hide('open')
  })

  it('costs a count a target collection for a list of a hundred, and a find where one is hidden', async () => {
    const many = { _status: 'published', room: stage.room, speakers: [stage.shown] }
    for (let index = 0; index < 98; index++) {
      const hidesOne = index < 50
      await stage.payload.create({
        collection: slug('talks'),
        data: {
          ...many,
          title: hidesOne ? `Many with one hidden ${index}` : `Many shown ${index}`,
          speaker: hidesOne ? stage.hidden : stage.shown,
          panel: [{ person: stage.shown }],
        } as never,
        overrideAccess: true,
      })
    }
    const asked = async (where: Where) => {
      const find = vi.spyOn(stage.payload.db, 'find')
      const count = vi.spyOn(stage.payload.db, 'count')
      const { docs } = await stage.payload.find({
        collection: slug('talks'),
        where,
        depth: 0,
        limit: 100,
        overrideAccess: false,
      })
      const queried = [find, count].map(({ mock }) => mock.calls.map(([{ collection }]) => collection).sort())
      find.mockRestore()
      count.mockRestore()
      return { docs, queried }
    }
    const all = await asked({})
    expect(all.docs).toHaveLength(100)
    expectNoSecret(all.docs)
    expect(all.queried).toEqual([['people', 'talks'], ['people']])
    const shown = await asked({ title: { like: 'Many shown' } })
    expect(shown.docs).toHaveLength(48)
    expect(shown.queried).toEqual([['talks'], ['people']])
  })
})

describe.each(engines)('without visibleRelations on %s', (engine) => {
  it('leaks: the hidden person is in the answer (negative control)', async () => {
    const stage = await setStage(engine, [visibleRelations({ disabled: true })])
    for (const depth of [0, 1]) {
      const doc = await stage.payload.findByID({
        collection: slug('talks'),
        id: stage.full,
        depth,
        overrideAccess: false,
      })
      expect(text(doc)).toContain(stage.hidden)
      expect((doc as unknown as { panel: unknown[] }).panel).toHaveLength(5)
    }
    await stage.stop()
  })
})
