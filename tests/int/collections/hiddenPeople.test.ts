import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visibleRelations } from '../../../plugins/visible-relations'
import { makeEvent, makePanelist, makeSession, programmeCollections } from '../../factories/programme'
import { engines } from '../../support/engines'
import { startPayload, type TestPayload } from '../../support/startPayload'

describe.each(engines)('a hidden person on a published panel, on %s', (engine) => {
  let running: TestPayload
  let hidden: string
  beforeAll(async () => {
    running = await startPayload(engine, {
      collections: [...programmeCollections],
      plugins: [visibleRelations()],
    })
    const { payload } = running
    const event = await makeEvent(payload)
    const open = await makePanelist(payload, { name: 'Open Person' })
    hidden = (await makePanelist(payload, { name: 'Hidden Person', protection: 'hidden' })).id
    await makeSession(payload, event, {
      panel: [
        { person: open.id, role: 'panelist' },
        { person: hidden, role: 'moderator' },
        { toBeConfirmed: 'Company representative', role: 'panelist' },
      ],
    })
  })
  afterAll(() => running.stop())

  const panelFor = async (access: { overrideAccess: boolean; depth: number }) => {
    const { docs } = await running.payload.find({ collection: 'sessions', ...access })
    return docs[0]?.panel?.map(({ role, toBeConfirmed }) => toBeConfirmed ?? role)
  }

  it.each([0, 1, 2])('leaves the public no empty chair at depth %i', async (depth) => {
    expect(await panelFor({ depth, overrideAccess: false })).toEqual(['panelist', 'Company representative'])
  })

  it('is there for those who may see all', async () => {
    expect(await panelFor({ depth: 1, overrideAccess: true })).toEqual([
      'panelist',
      'moderator',
      'Company representative',
    ])
  })

  it.each([
    ['id', () => ({ 'panel.person': { equals: hidden } })],
    ['name', () => ({ 'panel.person.name': { equals: 'Hidden Person' } })],
  ])('is not found by %s', async (_, where) => {
    const found = await running.payload.count({
      collection: 'sessions',
      where: where(),
      overrideAccess: false,
    })
    expect(found.totalDocs).toBe(0)
  })
})
