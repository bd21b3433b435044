import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeEvent, programmeCollections } from '../../../factories/programme'
import { engines } from '../../../support/engines'
import { json, keyOf, type Served, serve } from '../server/serve'

describe.each(engines)('publishedForPublic on %s', (engine) => {
  let server: Served
  let id: string
  const keys: Record<string, Record<string, string>> = { public: {} }
  beforeAll(async () => {
    server = await serve(engine, { config: { collections: [...programmeCollections] } })
    keys.website = await keyOf(server.payload, 'website')
    const editor = { email: 'writer@example.org', password: 'a long enough password' }
    await server.payload.create({
      collection: 'users',
      data: { ...editor, name: 'Writer', role: 'editor' },
      overrideAccess: true,
    })
    const { token } = await server.payload.login({ collection: 'users', data: editor, overrideAccess: true })
    keys.editor = { authorization: `JWT ${token}` }
    id = (await makeEvent(server.payload, { title: 'As published' })).id
    await server.payload.update({
      collection: 'events',
      id,
      data: { title: 'As drafted' },
      draft: true,
      overrideAccess: true,
    })
  })
  afterAll(() => server.stop())

  it.each([
    ['public', 'As published'],
    ['website', 'As published'],
    ['editor', 'As drafted'],
  ])('answers %s who asks for drafts with what is there for them', async (who, title) => {
    const ask = async (path: string, init: RequestInit = {}) =>
      (await fetch(server.url + path, { ...init, headers: { ...init.headers, ...keys[who] } })).json()
    const query = '{ Events(draft: true) { docs { title } } }'
    expect([
      (await ask('/api/events?draft=true')).docs[0]?.title,
      (await ask(`/api/events/${id}?draft=true`)).title,
      (await ask('/api/graphql', json({ query }))).data.Events.docs[0]?.title,
    ]).toEqual([title, title, title])
  })
})
