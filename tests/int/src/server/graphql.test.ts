import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../../support/engines'
import { json, keyOf, type Served, serve } from './serve'

describe.each(engines)('graphql on %s', (engine) => {
  let server: Served
  let editor: Record<string, string>
  let id: string
  beforeAll(async () => {
    server = await serve(engine)
    editor = await keyOf(server.payload, 'editor')
    const event = await server.payload.create({
      collection: 'events',
      data: { title: 'Civic space', startsOn: '2019-06-03', opensAt: '2019-06-03T07:30:00.000Z' } as never,
      overrideAccess: true,
    })
    id = String(event.id)
  })
  afterAll(() => server.stop())

  const ask = async (query: string, headers?: Record<string, string>) => {
    const answer = await fetch(`${server.url}/api/graphql`, json({ query }, headers))
    const { data, errors } = await answer.json()
    const codes = errors?.map((error: { extensions: { data: unknown } }) => error.extensions.data)
    return { status: answer.status, data, codes }
  }

  it('answers days as days and instants as instants', async () => {
    expect(await ask('{ Events { docs { title startsOn opensAt } } }')).toEqual({
      status: 200,
      data: {
        Events: {
          docs: [{ title: 'Civic space', startsOn: '2019-06-03', opensAt: '2019-06-03T07:30:00.000Z' }],
        },
      },
      codes: undefined,
    })
  })

  it('names the type of a day', async () => {
    const { data } = await ask('{ __type(name: "Event") { fields { name type { name } } } }')
    expect(data.__type.fields).toContainEqual({ name: 'startsOn', type: { name: 'Day' } })
    expect(data.__type.fields).toContainEqual({ name: 'opensAt', type: { name: 'DateTime' } })
  })

  it('finds by day', async () => {
    const found = (day: string) =>
      ask(`{ Events(where: { startsOn: { greater_than: "${day}" } }) { totalDocs } }`)
    expect((await found('2019-01-01')).data).toEqual({ Events: { totalDocs: 1 } })
    expect((await found('2020-01-01')).data).toEqual({ Events: { totalDocs: 0 } })
    expect((await found('soon')).codes?.[0]).toEqual({ code: 'request-invalid' })
  })

  it('writes days', async () => {
    const { data } = await ask(
      'mutation { createEvent(data: { title: "New", startsOn: "2031-02-28" }) { id startsOn } }',
      editor,
    )
    expect(data.createEvent.startsOn).toBe('2031-02-28')
    await server.payload.delete({ collection: 'events', id: data.createEvent.id, overrideAccess: true })
  })

  it('gives each error a code', async () => {
    expect((await ask('{ Events { nothing } }')).codes).toEqual([{ code: 'request-invalid' }])
    expect((await ask('{ Users { docs { id } } }')).codes).toEqual([{ code: 'forbidden' }])
    const { codes } = await ask('mutation { createEvent(data: { title: "" }) { id } }', editor)
    expect(codes).toEqual([expect.objectContaining({ code: 'field-invalid', field: 'title' })])
  })

  it('answers fragments that double at each step, or lead to themselves, at once', async () => {
    const doubling = Array.from(
      { length: 40 },
      (_, index) => `fragment F${index} on Event { title ...F${index + 1} ...F${index + 1} }`,
    ).join(' ')
    const doubled = await ask(`{ Events { docs { ...F0 } } } ${doubling} fragment F40 on Event { id }`)
    expect(doubled.codes).toEqual([{ code: 'query-too-large' }])
    const circle = '{ Events { docs { ...A } } } fragment A on Event { ...B } fragment B on Event { ...A }'
    expect((await ask(circle)).codes).toEqual([{ code: 'request-invalid' }])
  })

  it('refuses what is too deep, too often or too long', async () => {
    const deep = `{ Events { docs ${'{ next '.repeat(12)}{ id }${'}'.repeat(12)} } }`
    expect((await ask(deep)).codes).toContainEqual({ code: 'query-too-deep' })
    const often = Array.from({ length: 50 }, (_, index) => `a${index}: Events { totalDocs }`).join(' ')
    expect((await ask(`{ ${often} }`)).codes).toContainEqual({ code: 'query-too-large' })
    const long = `{ Events { docs { ${'title '.repeat(5000)} } } }`
    expect((await ask(long)).codes).toEqual([{ code: 'request-invalid' }])
  })

  it('lets nobody try passwords', async () => {
    const { codes } = await ask(
      'mutation { loginUser(email: "editor@example.org", password: "x") { token } }',
    )
    expect(codes).toEqual([{ code: 'request-invalid' }])
  })

  it('changes what an editor changes', async () => {
    const { data } = await ask(
      `mutation { updateEvent(id: "${id}", data: { title: "Two" }) { title } }`,
      editor,
    )
    expect(data).toEqual({ updateEvent: { title: 'Two' } })
  })

  it('refuses a body that is no JSON', async () => {
    const answer = await fetch(`${server.url}/api/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    })
    expect([answer.status, (await answer.json()).errors[0].extensions.data.code]).toEqual([
      400,
      'request-invalid',
    ])
  })
})
