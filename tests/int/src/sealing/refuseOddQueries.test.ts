import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeEvent, makeSession, programmeCollections } from '../../../factories/programme'
import { engines } from '../../../support/engines'
import { type Served, serve } from '../server/serve'

describe.each(engines)('refuseOddQueries on %s', (engine) => {
  let server: Served
  beforeAll(async () => {
    server = await serve(engine, { config: { collections: [...programmeCollections] } })
    await makeSession(server.payload, await makeEvent(server.payload))
  })
  afterAll(() => server.stop())

  it.each([
    ['startsAt', 'where[startsAt][greater_than]=soon'],
    ['a day of the event', 'where[event.startsOn][equals]=soon'],
    ['a time in a row', 'where[breaks.startsAt][less_than]=soon'],
    ['a part of an and', 'where[and][0][startsAt][equals]=soon'],
    ['several values for one', 'where[title][like][]=a'],
    ['no conditions', 'where[]=foo'],
    ['no operator', 'where[title]=foo'],
    ['a part that is no condition', 'where[or][]=foo'],
  ])('answers 400 to a query that compares with what can’t be: %s', async (_, query) => {
    const response = await fetch(`${server.url}/api/sessions?${query}`)
    const { errors } = await response.json()
    expect([response.status, errors[0].data]).toEqual([400, { code: 'request-invalid', field: 'where' }])
  })

  it.each([
    'where[startsAt][greater_than]=2000-01-01',
    'where[event.startsOn][greater_than]=2000-01-01',
    'where[startsAt][exists]=true',
    'where=',
    'where[or][0][startsAt][equals]=2000-01-01&where[or][1][title][exists]=true',
  ])('answers %s', async (query) => {
    const response = await fetch(`${server.url}/api/sessions?${query}`)
    expect([response.status, (await response.json()).totalDocs]).toEqual([200, 1])
  })
})
