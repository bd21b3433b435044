import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visibleRelations } from '../../../../plugins/visible-relations'
import { makeEvent, makeSession, programmeCollections } from '../../../factories/programme'
import { engines } from '../../../support/engines'
import { json, type Served, serve } from '../server/serve'

describe.each(engines)('capQueries on %s', (engine) => {
  let server: Served
  beforeAll(async () => {
    server = await serve(engine, {
      config: { collections: [...programmeCollections], plugins: [visibleRelations()] },
    })
    const event = await makeEvent(server.payload)
    await makeSession(server.payload, event, { title: 'Session' })
  })
  afterAll(() => server.stop())

  const outcomeOf = async (answer: Response) => {
    const { errors, totalDocs } = await answer.json()
    return errors ? [answer.status, errors[0].data] : [answer.status, totalDocs]
  }
  const ask = async (query: string) => outcomeOf(await fetch(`${server.url}/api/sessions?${query}`))
  /** As a form, which holds more than an address. */
  const post = async (where: string) =>
    outcomeOf(
      await fetch(`${server.url}/api/sessions`, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-http-method-override': 'GET',
        },
        body: `where=${where}`,
      }),
    )
  const alternatives = (count: number) =>
    JSON.stringify({ or: Array(count).fill({ 'event.title': { like: 'Civic' } }) })
  const nested = (levels: number) =>
    `${'{"and":['.repeat(levels)}{"title":{"equals":"Session"}}${']}'.repeat(levels)}`
  const tooLarge = (field: string) => [400, { code: 'query-too-large', field }]

  it('lets an ordinary query pass', async () => {
    expect(await post(alternatives(50))).toEqual([200, 1])
    expect(await post(nested(10))).toEqual([200, 1])
    expect(await ask('sort=startsAt,-title&limit=5&page=1')).toEqual([200, 1])
  })

  it('refuses more comparisons than a page needs, at once', async () => {
    const began = performance.now()
    expect(await post(alternatives(10_000))).toEqual(tooLarge('where'))
    expect(performance.now() - began).toBeLessThan(1000)
    expect(await post(alternatives(51))).toEqual(tooLarge('where'))
  })

  it('refuses a query within queries', async () => {
    expect(await post(nested(1000))).toEqual(tooLarge('where'))
  })

  it('counts those of joins', async () => {
    const joined = Array.from(
      { length: 51 },
      (_, index) => `joins[sessions][where][or][${index}][title][like]=a`,
    )
    const answer = await fetch(`${server.url}/api/events?${joined.join('&')}`)
    expect(await outcomeOf(answer)).toEqual(tooLarge('where'))
  })

  it('refuses long searches and long orders', async () => {
    expect(await post(JSON.stringify({ title: { like: 'a '.repeat(200) } }))).toEqual(tooLarge('where'))
    expect(await ask(`sort=${Array(11).fill('title').join(',')}`)).toEqual(tooLarge('sort'))
  })

  it.each([
    ['limit=1.5', 'limit'],
    ['page=1.5', 'page'],
    ['page=99999999999999999999', 'page'],
  ])('refuses %s', async (query, field) => {
    expect(await ask(query)).toEqual(tooLarge(field))
  })

  it('holds in GraphQL', async () => {
    const query = 'query ($where: Session_where) { Sessions(where: $where) { totalDocs } }'
    const where = { OR: Array(51).fill({ title: { equals: 'Session' } }) }
    const answer = await fetch(`${server.url}/api/graphql`, json({ query, variables: { where } }))
    const { errors } = await answer.json()
    expect(errors[0].extensions.data).toEqual({ code: 'query-too-large', field: 'where' })
  })
})
