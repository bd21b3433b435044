import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePanelist, programmeCollections } from '../../../factories/programme'
import { engines } from '../../../support/engines'
import { json, keyOf, type Served, serve } from '../server/serve'

describe.each(engines)('closeAccessOfUnreadable on %s', (engine) => {
  let server: Served
  let website: Record<string, string>
  const ids: Record<string, string> = {}
  beforeAll(async () => {
    server = await serve(engine, { config: { collections: [...programmeCollections] } })
    website = await keyOf(server.payload, 'website')
    ids.open = (await makePanelist(server.payload, { name: 'Open Person' })).id
    ids.hidden = (await makePanelist(server.payload, { name: 'Hidden Person', protection: 'hidden' })).id
    const gone = await makePanelist(server.payload, { name: 'Gone Person' })
    await server.payload.delete({ collection: 'panelists', id: gone.id, overrideAccess: true })
    ids.gone = gone.id
  })
  afterAll(() => server.stop())

  const ask = async (who: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${server.url}/api/panelists/access/${ids[who]}`, json({}, headers))
    return { status: answer.status, body: await answer.text() }
  }

  it('answers for a hidden document as for none', async () => {
    const none = await ask('gone')
    expect(none.status).toBe(404)
    expect(await ask('hidden')).toEqual(none)
    expect(await ask('hidden', website)).toEqual(none)
  })

  it('answers for what may be read', async () => {
    const answer = await ask('open')
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.body).read.permission).toBe(true)
  })

  it('is not asked over GraphQL', async () => {
    const query = '{ __schema { queryType { fields { name } } } }'
    const answer = await fetch(`${server.url}/api/graphql`, json({ query }))
    const { data } = await answer.json()
    const names: string[] = data.__schema.queryType.fields.map(({ name }: { name: string }) => name)
    expect(names.filter((name) => name.startsWith('docAccess'))).toEqual([])
  })
})
