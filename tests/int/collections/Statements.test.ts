import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { engines } from '../../support/engines'
import { makeAskers } from './support/askers'
import { startPeople } from './support/publicWorld'

describe.each(engines)('Statements on %s', (engine) => {
  let payload: Payload
  let stop: () => Promise<void>
  let asking: Awaited<ReturnType<typeof makeAskers>>
  let publisher: { relationTo: 'organisations'; value: string }

  beforeAll(async () => {
    ;({ payload, stop } = await startPeople(engine))
    asking = await makeAskers(payload)
    const organisation = await payload.create({
      collection: 'organisations',
      data: { name: 'Publisher', kind: 'civil-society', _status: 'published' },
      overrideAccess: true,
    })
    publisher = { relationTo: 'organisations', value: organisation.id }
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  afterAll(() => stop())

  const create = async (data: Record<string, unknown>) =>
    asking.ask('editor', '/api/statements?depth=0', 'POST', {
      title: `Statement ${Math.random()}`,
      kind: 'statement',
      publisher,
      _status: 'published',
      ...data,
    })
  const idOf = ({ body }: { body: Record<string, unknown> }) => (body.doc as { id: string }).id

  it('shows a statement from the moment on when its embargo ends, and no job has to run', async () => {
    const event = await payload.create({
      collection: 'events',
      data: { title: 'An event' } as never, // The events of this test have a title alone.
      overrideAccess: true,
    })
    const until = new Date(Date.now() + 3_600_000)
    const id = idOf(await create({ embargoUntil: until.toISOString(), about: event.id }))
    const seen = async () => [
      (await asking.ask('public', `/api/statements/${id}`)).status,
      (await asking.ask('public', `/api/statements?where[id][equals]=${id}`)).body.totalDocs,
      (await asking.ask('public', `/api/statements/count?where[about][equals]=${event.id}`)).body.totalDocs,
      (await asking.ask('public', `/api/events/${event.id}`)).text.includes(id),
      (await asking.askGraphQL('public', `{ Statement(id: ${JSON.stringify(id)}) { id } }`)).includes(
        `"id":"${id}"`,
      ),
    ]
    vi.useFakeTimers({ toFake: ['Date'], now: until.getTime() - 1 })
    expect(await seen()).toEqual([404, 0, 0, false, false])
    vi.setSystemTime(until.getTime())
    expect(await seen()).toEqual([200, 1, 1, true, true])
  })

  it('takes a statement away again when an embargo is set', async () => {
    const id = idOf(await create({}))
    await asking.ask('editor', `/api/statements/${id}`, 'PATCH', { embargoUntil: '2999-01-01T00:00:00Z' })
    expect((await asking.ask('public', `/api/statements/${id}`)).status).toBe(404)
    await asking.ask('editor', `/api/statements/${id}`, 'PATCH', { embargoUntil: null })
    expect((await asking.ask('public', `/api/statements/${id}`)).status).toBe(200)
  })

  it.each<[string, Record<string, unknown>, string | null]>([
    ['today where none is given', {}, '2026-05-05'],
    ['the day on which the embargo ends', { embargoUntil: '2026-05-09T22:30:00Z' }, '2026-05-09'],
    ['the day that is given', { publishedOn: '2022-03-02' }, '2022-03-02'],
    ['none while it is a draft', { _status: 'draft' }, null],
  ])('is dated: %s', async (_, data, expected) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-05-05T23:30:00Z') })
    const { body } = await create(data)
    expect((body.doc as { publishedOn?: string }).publishedOn ?? null).toBe(expected)
  })

  it('keeps its first day when it is published again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-05-05T12:00:00Z') })
    const id = idOf(await create({}))
    vi.setSystemTime(Date.parse('2026-06-06T12:00:00Z'))
    await asking.ask('editor', `/api/statements/${id}`, 'PATCH', { title: 'Changed', _status: 'published' })
    expect((await asking.ask('public', `/api/statements/${id}`)).body.publishedOn).toBe('2026-05-05')
  })

  it('tells what was corrected, in the text and by another statement', async () => {
    const id = idOf(
      await create({ corrections: [{ correctedOn: '2026-01-02', note: 'A number was wrong.' }] }),
    )
    const correction = idOf(await create({ kind: 'correction', corrects: id }))
    const { body } = await asking.ask('public', `/api/statements/${id}?depth=0`)
    expect((body.corrections as { correctedOn: string }[]).map(({ correctedOn }) => correctedOn)).toEqual([
      '2026-01-02',
    ])
    expect((body.correctedBy as { docs: string[] }).docs).toEqual([correction])
  })

  it('names the outlet or the organisation that publishes as { relationTo, value }', async () => {
    const outlet = await payload.create({
      collection: 'partner-outlets',
      data: { name: 'An outlet', kind: 'newspaper', protection: 'open', _status: 'published' },
      overrideAccess: true,
    })
    const by = { relationTo: 'partner-outlets', value: outlet.id }
    const id = idOf(
      await create({ publisher: by, endorsedMessages: [{ publisher: by, languages: ['ru', 'da'] }] }),
    )
    const { body } = await asking.ask('public', `/api/statements/${id}?depth=0`)
    expect([body.publisher, (body.endorsedMessages as { publisher: unknown }[])[0]?.publisher]).toEqual([
      by,
      by,
    ])
  })

  it('refuses links that are no web address', async () => {
    const { status, text } = await create({
      callsToAction: [{ kind: 'donate', label: 'Donate', url: 'javascript:alert(1)' }],
    })
    expect([status, text.includes('callsToAction.0.url')]).toEqual([400, true])
  })
})
