import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../../support/engines'
import { makeEvent, makeSession } from './desk'
import { type DoorAnswer, type OpenDoor, openDoor } from './door'

const codeOf = ({ errors }: DoorAnswer) => errors?.[0]?.data.code
const firsts = ({ doc }: DoorAnswer) => doc?.places.map(({ first }) => first)
const hourMs = 3_600_000

describe.each(engines)('check-in on %s', (engine) => {
  let door: OpenDoor
  beforeAll(async () => {
    door = await openDoor(engine)
  })
  afterAll(() => door.close())

  const arrive = (event: string, body: object, who: string | null = event) =>
    door.ask(who, 'POST', `/events/${event}/check-in`, body)

  it('lets a scanned ticket in once, and says to the second when the first was', async () => {
    const event = await door.openEvent()
    await door.signUp(event, 'ada')
    const ticket = await door.ticketOf('ada')
    const first = await arrive(event, { ticket })
    const second = await arrive(event, { ticket })
    const [place] = first.body.doc?.places ?? []
    expect([first.status, first.headers.get('cache-control'), first.body.doc]).toEqual([
      200,
      'no-store',
      {
        id: await door.idOf(event, 'ada'),
        name: 'ada',
        organisation: null,
        status: 'confirmed',
        sessions: [],
        places: [{ place: 0, name: 'ada', checkedInAt: expect.stringMatching(/^\d.*Z$/), first: true }],
      },
    ])
    expect(second.body.doc?.places).toEqual([{ ...place, first: false }])
  })

  it('checks in those of a group who are there, and takes it back', async () => {
    const event = await door.openEvent({ maxPlaces: 3 })
    await door.signUp(event, 'group', { guests: [{ name: 'Bo' }, { name: 'Cy' }] })
    const id = await door.idOf(event, 'group')
    expect(firsts((await arrive(event, { id, places: [] })).body)).toEqual([false, false, false])
    expect(firsts((await arrive(event, { id, places: [0, 2] })).body)).toEqual([true, false, true])
    expect(firsts((await arrive(event, { id })).body)).toEqual([false, true, false])
    const undone = await door.ask(event, 'POST', `/events/${event}/check-in/undo`, { id, places: [1, 2] })
    expect(undone.body.doc?.places.map(({ name, checkedInAt }) => [name, checkedInAt !== null])).toEqual([
      ['group', true],
      ['Bo', false],
      ['Cy', false],
    ])
    const { docs } = await door.payload.find({
      collection: 'registration-changes',
      where: { registration: { equals: id } },
      sort: 'createdAt',
      overrideAccess: true,
    })
    const user = docs[0]?.by
    expect(docs.map(({ what, from, to, by }) => [what, from, to, by])).toEqual([
      ['check-in', 'confirmed', 'confirmed', user],
      ['check-in', 'confirmed', 'confirmed', user],
      ['undo-check-in', 'confirmed', 'confirmed', user],
    ])
    expect(user).not.toBe('attendee')
  })

  it('keeps whoever is in from being cancelled or changed, until that is undone', async () => {
    const event = await door.openEvent({ maxPlaces: 3 })
    await door.signUp(event, 'kept', { guests: [{ name: 'Bo' }] })
    const link = await door.linkOf('kept')
    const id = await door.idOf(event, 'kept')
    await arrive(event, { id, places: [1] })
    const changes = [{ guests: [] }, { guests: [{ name: 'Di' }] }]
    const tries = [
      await door.request('DELETE', link),
      ...(await Promise.all(changes.map((change) => door.request('PATCH', link, change)))),
    ]
    expect(tries.map(({ status, body }) => [status, body.errors?.[0]?.data.code])).toEqual(
      tries.map(() => [409, 'checked-in']),
    )
    expect((await door.request('PATCH', link, { answers: {} })).status).toBe(200)
    await door.ask(event, 'POST', `/events/${event}/check-in/undo`, { id })
    expect((await door.request('DELETE', link)).body.doc?.status).toBe('cancelled')
    const late = await arrive(event, { id })
    expect([late.status, codeOf(late.body), late.body.doc?.status]).toEqual([
      409,
      'not-confirmed',
      'cancelled',
    ])
  })

  it('says why somebody does not come in, and who it is', async () => {
    const event = await door.openEvent({ capacity: 1 })
    const elsewhere = await door.openEvent()
    const session = await makeSession(door.payload, event, 1)
    for (const name of ['in', 'out']) await door.signUp(event, name)
    await door.signUp(elsewhere, 'astray')
    const [inside, outside] = [await door.idOf(event, 'in'), await door.idOf(event, 'out')]
    const ticket = await door.ticketOf('in')
    const answers = [
      await arrive(event, { id: outside }),
      await arrive(event, { id: inside, door: session }),
      await arrive(event, { ticket: await door.ticketOf('astray') }),
      await arrive(event, { ticket: ticket.slice(0, -1) + (ticket.endsWith('A') ? 'B' : 'A') }),
      await arrive(event, { ticket: 'https://example.org' }),
      await arrive(event, { id: await door.idOf(elsewhere, 'astray') }),
      await arrive(event, { id: 'none' }),
      await arrive(event, { id: inside, door: 'no-such-door' }),
      await arrive(event, { id: inside, places: [1] }),
      await arrive(event, { id: inside, at: new Date(Date.now() + hourMs).toISOString() }),
      await arrive(event, { id: inside, at: 'soon' }),
      await arrive(event, {}),
    ]
    expect(answers.map(({ status, body }) => [status, codeOf(body), body.doc?.name])).toEqual([
      [409, 'not-confirmed', 'out'],
      [409, 'not-in-session', 'in'],
      [409, 'ticket-elsewhere', undefined],
      [404, 'token-invalid', undefined],
      [404, 'token-invalid', undefined],
      [404, 'registration-unknown', undefined],
      [404, 'registration-unknown', undefined],
      [400, 'session-not-in-event', 'in'],
      [400, 'field-invalid', 'in'],
      [400, 'field-invalid', 'in'],
      [400, 'field-invalid', undefined],
      [400, 'field-invalid', undefined],
    ])
  })

  it('is first on one of two phones that scan at the same time', async () => {
    const event = await door.openEvent()
    await door.logIn('other-phone', 'check-in', [event])
    await door.signUp(event, 'twice')
    const ticket = await door.ticketOf('twice')
    const phones = [event, 'other-phone', event, 'other-phone']
    const answers = await Promise.all(phones.map((who) => arrive(event, { ticket }, who)))
    const places = answers.flatMap(({ body }) => body.doc?.places ?? [])
    expect(places.filter(({ first }) => first)).toHaveLength(1)
    expect(new Set(places.map(({ checkedInAt }) => checkedInAt)).size).toBe(1)
  })

  it('takes in what a phone saw while it was offline, each by itself, as often as it is sent', async () => {
    const event = await door.openEvent({ capacity: 2 })
    for (const name of ['early', 'late', 'none']) await door.signUp(event, name)
    const ids = Object.fromEntries(
      await Promise.all(['early', 'late', 'none'].map(async (name) => [name, await door.idOf(event, name)])),
    )
    const [now, before] = [new Date(), new Date(Date.now() - hourMs)].map((at) => at.toISOString())
    await arrive(event, { id: ids.early, at: now })
    await arrive(event, { id: ids.late, at: before })
    const checkIns = [
      { id: ids.early, at: before },
      { id: ids.none, at: before },
      { ticket: await door.ticketOf('late'), at: now },
      'nonsense',
    ]
    const send = () => arrive(event, { checkIns })
    const results = (await send()).body.results ?? []
    expect(results.map((one) => codeOf(one) ?? one.doc?.places)).toEqual([
      [{ place: 0, name: 'early', checkedInAt: before, first: true }],
      'not-confirmed',
      [{ place: 0, name: 'late', checkedInAt: before, first: false }],
      'body-invalid',
    ])
    expect((await send()).body.results).toEqual(results)
    const tooMany = await arrive(event, { checkIns: Array.from({ length: 101 }, () => ({ id: ids.early })) })
    expect([tooMany.status, codeOf(tooMany.body)]).toEqual([400, 'field-invalid'])
  })

  it('has a door for each session with sign-up, and counts the places that came through each', async () => {
    const title = 'Press Day'
    const event = await door.openEvent({ maxPlaces: 2, capacity: 2 }, { timeZone: 'Europe/Kyiv' })
    const session = await makeSession(door.payload, event, null, { title: 'Opening', slug: 'opening' })
    await makeSession(door.payload, event, null, { registration: { enabled: false } })
    await door.signUp(event, 'pair', { sessions: [session], guests: [{ name: 'Bo' }] })
    await door.signUp(event, 'waits', { sessions: [session] })
    const id = await door.idOf(event, 'pair')
    await arrive(event, { id, places: [0] })
    expect(firsts((await arrive(event, { id, door: 'opening' })).body)).toEqual([true, true])
    const { body } = await door.ask(event, 'GET', `/events/${event}/check-in`)
    expect(body).toEqual({
      asOf: expect.any(String),
      event: { id: event, slug: expect.any(String), title, timeZone: 'Europe/Kyiv' },
      doors: [
        { door: 'event', title, startsAt: null, expected: 2, checkedIn: 1 },
        { door: session, title: 'Opening', startsAt: null, expected: 2, checkedIn: 2 },
      ],
    })
  })

  it('is for those of the event, and everybody else learns nothing', async () => {
    const event = await door.openEvent()
    const other = await makeEvent(door.payload)
    await door.signUp(event, 'target')
    const id = await door.idOf(event, 'target')
    const roles = ['admin', 'editor', 'organiser', 'check-in', 'website']
    for (const role of roles) {
      await door.logIn(`${role}-here-${event}`, role, [event])
      await door.logIn(`${role}-elsewhere-${event}`, role, [other])
    }
    const people = [...roles.flatMap((role) => [`${role}-here-${event}`, `${role}-elsewhere-${event}`]), null]
    const requests: [string, string, object?][] = [
      ['GET', ''],
      ['GET', '/search?q=target'],
      ['GET', '/list'],
      ['POST', '', { id }],
      ['POST', '/undo', { id }],
    ]
    const statuses: Record<string, number[]> = {}
    for (const who of people) {
      const seen = requests.map(
        async ([method, path, body]) =>
          (await door.ask(who, method, `/events/${event}/check-in${path}`, body)).status,
      )
      statuses[who?.replace(`-${event}`, '') ?? 'the public'] = [...new Set(await Promise.all(seen))]
    }
    expect(statuses).toEqual({
      'admin-here': [200],
      'admin-elsewhere': [200],
      'editor-here': [403],
      'editor-elsewhere': [403],
      'organiser-here': [200],
      'organiser-elsewhere': [404],
      'check-in-here': [200],
      'check-in-elsewhere': [404],
      'website-here': [403],
      'website-elsewhere': [403],
      'the public': [403],
    })
    expect((await door.ask(event, 'GET', '/events/none/check-in')).status).toBe(404)
  })
})
