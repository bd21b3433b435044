import type { CollectionSlug, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visibleRelations } from '../../../plugins/visible-relations'
import { makeEvent, makeSession, programmeCollections } from '../../factories/programme'
import { engines } from '../../support/engines'
import { startPayload, type TestPayload } from '../../support/startPayload'

describe.each(engines)('joins in a list of drafts, on %s', (engine) => {
  let running: TestPayload
  let user: { id: string; role: 'check-in'; collection: 'users'; events: string[] }
  beforeAll(async () => {
    running = await startPayload(engine, {
      collections: [...programmeCollections],
      plugins: [visibleRelations()],
    })
    const { payload } = running
    const network = await payload.create({
      collection: 'organisations',
      data: { name: 'IFCN', kind: 'network', _status: 'published' },
      overrideAccess: true,
    })
    for (const [name, protection] of [
      ['Open Outlet', 'open'],
      ['Hidden Outlet', 'hidden'],
    ] as const)
      await payload.create({
        collection: 'partner-outlets',
        data: { name, protection, kind: 'newspaper', memberOf: [network.id], _status: 'published' },
        overrideAccess: true,
      })
    const contact = await payload.create({
      collection: 'contacts',
      data: { name: 'Ada', email: 'ada@secret.example', _status: 'published' },
      overrideAccess: true,
    })
    const event = await makeEvent(payload)
    await makeSession(payload, event, { title: 'As published', contact: contact.id })
    await makeSession(payload, event, {
      title: 'Still secret',
      startsAt: '2019-03-04T15:00:00.000Z',
      endsAt: '2019-03-04T15:30:00.000Z',
      _status: 'draft',
    })
    user = { id: 'nobody', role: 'check-in', collection: 'users', events: [] }
  })
  afterAll(() => running.stop())

  const joined = async (collection: CollectionSlug, join: string, joins?: Record<string, unknown>) => {
    const { docs } = await running.payload.find({
      collection,
      draft: true,
      depth: 1,
      joins: joins as never,
      user: user as never,
      overrideAccess: false,
    })
    const [doc] = docs as unknown as Record<
      string,
      { docs: { name?: string; title?: string }[] } | undefined
    >[]
    return doc?.[join]?.docs.map((each) => each.name ?? each.title ?? each)
  }
  const like = (path: string, value: string): { where: Where } => ({ where: { [path]: { like: value } } })

  it('hold what the reader may see', async () => {
    expect(await joined('organisations', 'memberOutlets')).toEqual(['Open Outlet'])
    expect(await joined('events', 'sessions')).toEqual(['As published'])
  })

  it('are filtered as asked', async () => {
    expect(await joined('events', 'sessions', { sessions: like('title', 'nothing') })).toEqual([])
    expect(await joined('events', 'sessions', { sessions: like('title', 'published') })).toEqual([
      'As published',
    ])
  })

  it('answer no question about hidden documents or closed fields under another name', async () => {
    const outlets = (name: string) =>
      joined('organisations', 'memberOutlets', { 'version.memberOutlets': like('name', name) })
    expect(await outlets('Hidden')).toEqual(await outlets('nothing'))
    const sessions = (address: string) =>
      joined('events', 'sessions', { 'version.sessions': like('contact.email', address) })
    expect(await sessions('ada@secret')).toEqual(await sessions('nothing'))
  })
})
