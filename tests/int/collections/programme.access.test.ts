import { configToSchema } from '@payloadcms/graphql'
import { graphql } from 'graphql'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Event, Session, Track, User } from '../../../src/payload-types'
import { makeEvent, makeSession, makeTrack, programmeCollections } from '../../factories/programme'
import { engines } from '../../support/engines'
import { type Listening, listen } from '../../support/listen'
import { startPayload } from '../../support/startPayload'

describe.each(engines)('what the public reads of a programme on %s', (engine) => {
  let payload: Payload
  let stop: () => Promise<void>
  let server: Listening
  let open: Event
  let session: Session
  let forbidden: { events: Event[]; sessions: Session[]; tracks: Track[] }

  // The first user becomes an admin, whatever role was asked for.
  const makeUser = (role: 'admin' | 'organiser', events: string[]): Promise<User> =>
    payload.create({
      collection: 'users',
      data: { name: role, email: `${role}@example.org`, password: 'Four-long-words-1', role, events },
      depth: 0,
      overrideAccess: true,
    })

  beforeAll(async () => {
    ;({ payload, stop } = await startPayload(engine, { collections: [...programmeCollections] }))
    server = await listen(payload)
    await makeUser('admin', [])
    open = await makeEvent(payload)
    session = await makeSession(payload, open, { title: 'Open session' })
    await makeTrack(payload, open, { title: 'Open track' })
    const draft = await makeEvent(payload, { title: 'Secret draft', _status: 'draft' })
    const trashed = await makeEvent(payload, { title: 'Secret trash' })
    const withdrawn = await makeEvent(payload, { title: 'Secret withdrawn' })
    forbidden = {
      events: [draft, trashed, withdrawn],
      sessions: [
        await makeSession(payload, open, { title: 'Secret draft session', _status: 'draft' }),
        await makeSession(payload, draft, { title: 'Secret session of a draft' }),
        await makeSession(payload, trashed, { title: 'Secret session of the trash' }),
        await makeSession(payload, withdrawn, { title: 'Secret session withdrawn' }),
      ],
      tracks: [
        await makeTrack(payload, draft, { title: 'Secret track of a draft' }),
        await makeTrack(payload, trashed, { title: 'Secret track of the trash' }),
        await makeTrack(payload, withdrawn, { title: 'Secret track withdrawn' }),
      ],
    }
    await payload.update({
      collection: 'events',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    })
    await payload.update({
      collection: 'events',
      id: withdrawn.id,
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    await payload.update({
      collection: 'events',
      id: open.id,
      data: { subtitle: 'Secret draft of a published event' },
      draft: true,
      overrideAccess: true,
    })
  })
  afterAll(async () => {
    await server?.close()
    await stop?.()
  })

  const paths = [
    '/api/events?depth=2',
    '/api/events?depth=2&draft=true&trash=true',
    '/api/sessions?depth=2',
    '/api/sessions?depth=2&draft=true&trash=true&sort=event.title',
    '/api/sessions?where[event.title][like]=Secret',
    '/api/tracks?depth=2&trash=true&draft=true',
    '/api/venues?depth=2',
  ]

  it.each(paths)('shows nothing secret at %s', async (path) => {
    const answer = await (await fetch(server.url + path)).text()
    expect(answer).not.toContain('Secret')
    expect(answer).toContain('"docs"')
  })

  it('shows nothing secret over GraphQL, where words survive', async () => {
    const { schema } = configToSchema(payload.config)
    // One request each: Payload keeps a query's `draft` for the rest of its request.
    const ask = async (source: string): Promise<unknown> => {
      const req = Object.assign(await createLocalReq({}, payload), { payloadAPI: 'GraphQL' as const })
      return JSON.parse(JSON.stringify((await graphql({ schema, source, contextValue: { req } })).data))
    }
    const source = `{
      Events { docs {
        title timeZone scheduleState
        sessions { docs { title track { title } } }
        tracks { docs { title } }
      } }
      Sessions { docs { title event { title } } }
      Tracks(where: { title: { like: "Secret" } }) { totalDocs }
      Event(id: ${JSON.stringify(forbidden.events[0]?.id)}) { title }
      Session(id: ${JSON.stringify(forbidden.sessions[1]?.id)}) { title }
    }`
    expect(await ask(source)).toEqual({
      Events: {
        docs: [
          {
            title: open.title,
            timeZone: 'Europe/Copenhagen',
            scheduleState: 'scheduled',
            sessions: { docs: [{ title: 'Open session', track: null }] },
            tracks: { docs: [{ title: 'Open track' }] },
          },
        ],
      },
      Sessions: { docs: [{ title: 'Open session', event: { title: open.title } }] },
      Tracks: { totalDocs: 0 },
      Event: null,
      Session: null,
    })
    expect(await ask('{ Sessions(draft: true) { docs { title } } }')).toEqual({
      Sessions: { docs: [{ title: 'Open session' }] },
    })
  })

  it('lists what is open, joins included', async () => {
    const { docs } = await (await fetch(`${server.url}/api/events?depth=1`)).json()
    expect(docs.map((doc: Event) => doc.title)).toEqual([open.title])
    expect(docs[0].sessions.docs.map((doc: Session) => doc.title)).toEqual(['Open session'])
    expect(docs[0].tracks.docs.map((doc: Track) => doc.title)).toEqual(['Open track'])
  })

  it('answers a forbidden document as one that is not there', async () => {
    for (const [collection, docs] of Object.entries(forbidden))
      for (const { id } of docs)
        for (const query of ['', '?draft=true&trash=true'])
          expect((await fetch(`${server.url}/api/${collection}/${id}${query}`)).status).toBe(404)
  })

  it('shows no version to the public', async () => {
    for (const collection of ['events', 'sessions', 'tracks', 'venues'])
      expect((await fetch(`${server.url}/api/${collection}/versions`)).status).toBe(403)
  })

  it.each(['POST', 'PATCH', 'DELETE'])('refuses %s from the public', async (method) => {
    for (const collection of ['events', 'sessions', 'tracks', 'venues']) {
      const path = method === 'POST' ? collection : `${collection}?where[id][exists]=true`
      const response = await fetch(`${server.url}/api/${path}`, {
        method,
        headers: { 'Content-Type': 'application/json' },
        body: method === 'DELETE' ? undefined : JSON.stringify({ title: 'x' }),
      })
      expect(response.status).toBe(403)
    }
    expect(await payload.count({ collection: 'sessions', overrideAccess: true })).toEqual({ totalDocs: 5 })
  })

  it('lets an organiser read the drafts of the events he is named for, and of no other', async () => {
    const [draft] = forbidden.events
    const user = await makeUser('organiser', [draft?.id ?? ''])
    const titles = async (collection: 'events' | 'sessions' | 'tracks') => {
      const { docs } = await payload.find({
        collection,
        depth: 0,
        overrideAccess: false,
        user: { ...user, collection: 'users' },
        sort: 'title',
      })
      return docs.map(({ title }) => title)
    }
    expect(await titles('events')).toEqual([open.title, 'Secret draft'])
    expect(await titles('sessions')).toEqual([session.title, 'Secret session of a draft'])
    expect(await titles('tracks')).toEqual(['Open track', 'Secret track of a draft'])
  })
})
