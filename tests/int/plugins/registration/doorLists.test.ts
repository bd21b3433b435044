import { APIError } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTicket } from '../../../../plugins/registration/door/sealedTicket'
import type { RateLimit } from '../../../../src/domain/rateLimit'
import { engines } from '../../../support/engines'
import { type OpenDoor, openDoor } from './door'

describe.each(engines)('what the door finds on %s', (engine) => {
  let door: OpenDoor
  const hits: RateLimit[] = []
  const guesses: RateLimit[] = []
  beforeAll(async () => {
    door = await openDoor(engine, {
      countHit: async (limit) => {
        if (limit.name === 'check-in-search') hits.push(limit)
        if (limit.name === 'check-in-wrong-ids') guesses.push(limit)
        if (guesses.length > 2) throw new APIError('Slowly.', 429, { code: 'rate-limited' })
      },
    })
  })
  afterAll(() => door.close())

  const signUp = (event: string, address: string, name: string, more: object = {}) =>
    door.request('POST', '/registrations', { event, name, email: `${address}@example.org`, ...more })

  const search = async (event: string, q: string) => {
    const { status, body } = await door.ask(
      event,
      'GET',
      `/events/${event}/check-in/search?q=${encodeURIComponent(q)}`,
    )
    return status === 200 ? (body.docs ?? []).map(({ name }) => name) : status
  }

  it('finds people by name, guest, organisation and reference, whatever the script and the accents', async () => {
    const event = await door.openEvent({ maxPlaces: 2 })
    await signUp(event, 'a', 'Søren Åkjær', { organisation: 'Straße & Co' })
    await signUp(event, 'b', 'Олена Їжакевич')
    await signUp(event, 'c', 'أحمد الطيّب')
    await signUp(event, 'd', 'André Peña', { guests: [{ name: 'Zoë Quinn' }] })
    const { docs } = await door.payload.find({
      collection: 'registrations',
      where: { and: [{ event: { equals: event } }, { name: { equals: 'André Peña' } }] },
      overrideAccess: true,
    })
    const reference = String(docs[0]?.reference)
    const found = async (...queries: string[]) => Promise.all(queries.map((q) => search(event, q)))
    expect(await found('SØREN', 'soren akj', 'STRASSE', 'andre pena', 'zoe', 'ЇЖ', 'احمد', 'الطيب')).toEqual([
      ['Søren Åkjær'],
      ['Søren Åkjær'],
      ['Søren Åkjær'],
      ['André Peña'],
      ['André Peña'],
      ['Олена Їжакевич'],
      ['أحمد الطيّب'],
      ['أحمد الطيّب'],
    ])
    expect(await found(reference, reference.replace('-', '').toLowerCase())).toEqual([
      ['André Peña'],
      ['André Peña'],
    ])
  })

  it('knows who came, who went and who is called otherwise by now', async () => {
    const event = await door.openEvent({ maxPlaces: 2 })
    await door.signUp(event, 'stays')
    expect(await search(event, 'newcomer')).toEqual([])
    await door.signUp(event, 'newcomer')
    expect(await search(event, 'newcomer')).toEqual(['newcomer'])
    const link = await door.linkOf('newcomer')
    await door.request('PATCH', link, { guests: [{ name: 'Hypatia' }] })
    expect(await search(event, 'hypatia')).toEqual(['newcomer'])
    await door.request('DELETE', link)
    expect(await search(event, 'newcomer')).toEqual([])
  })

  it('shows a few at most, who has a place first, and no searches that leaf through the list', async () => {
    const event = await door.openEvent({ capacity: 11 })
    for (let n = 0; n < 12; n += 1) await signUp(event, `many-${n}`, `Many ${n === 11 ? 'A' : n}`)
    const { body } = await door.ask(event, 'GET', `/events/${event}/check-in/search?q=many`)
    expect([body.docs?.length, body.more]).toEqual([10, true])
    expect(body.docs?.some(({ status }) => status === 'waitlisted')).toBe(false)
    expect(await search(event, 'many a')).toContain('Many A')
    const refused = await Promise.all(['', 'ma', 'm a n y', '%', '___', '...'].map((q) => search(event, q)))
    expect(refused).toEqual(refused.map(() => 400))
  })

  it('is counted for each user, in two windows', async () => {
    const event = await door.openEvent()
    hits.length = 0
    await search(event, 'anybody')
    expect(hits.map(({ limit, windowSeconds }) => [limit, windowSeconds])).toEqual([
      [40, 600],
      [400, 86_400],
    ])
    expect(new Set(hits.map(({ key }) => key)).size).toBe(1)
  })

  it('is not found by guessing ids, which stops the guesser', async () => {
    const event = await door.openEvent()
    await door.signUp(event, 'known')
    const ids = ['a', 'b', await door.idOf(event, 'known'), 'c', 'd']
    guesses.length = 0
    const codes = []
    for (const id of ids) {
      const { body } = await door.ask(event, 'POST', `/events/${event}/check-in`, { id, places: [] })
      codes.push(body.doc?.name ?? body.errors?.[0]?.data.code)
    }
    expect(codes).toEqual([
      'registration-unknown',
      'registration-unknown',
      'known',
      'rate-limited',
      'rate-limited',
    ])
    guesses.length = 0
  })

  it('shows nothing but what the door needs', async () => {
    const event = await door.openEvent({ questions: [{ key: 'diet', label: 'Diet', kind: 'text' }] })
    await signUp(event, 'secret-address', 'Shown Name', {
      organisation: 'Shown Newsroom',
      jobTitle: 'secret-job',
      country: 'DK',
      answers: { diet: 'secret-diet' },
    })
    const { body } = await door.ask(event, 'GET', `/events/${event}/check-in/search?q=shown`)
    expect(body.docs).toEqual([
      {
        id: expect.any(String),
        name: 'Shown Name',
        organisation: 'Shown Newsroom',
        status: 'confirmed',
        places: [{ place: 0, name: 'Shown Name', checkedInAt: null, first: false }],
        sessions: [],
      },
    ])
  })

  it('gives phones a list in which nobody can be read but who shows a ticket', async () => {
    const event = await door.openEvent({ maxPlaces: 2, capacity: 600 })
    const people = Array.from({ length: 301 }, (_, n) => `listed-person-${n}`)
    for (const name of people) await door.signUp(event, name, { organisation: 'Listed Newsroom' })
    await door.signUp(event, 'with-guest', { guests: [{ name: 'Listed Guest' }] })
    const [ticket, other] = [await door.ticketOf('with-guest'), await door.ticketOf('listed-person-7')]
    const id = await door.idOf(event, 'with-guest')
    await door.ask(event, 'POST', `/events/${event}/check-in`, { ticket, places: [1] })
    const { body, headers } = await door.ask(event, 'GET', `/events/${event}/check-in/list`)
    expect(headers.get('cache-control')).toBe('no-store')
    const text = JSON.stringify(body)
    for (const word of [...people, 'with-guest', 'Listed', 'example.org', id])
      expect(text).not.toContain(word)
    const tickets = body.tickets as { hash: string; sealed: string }[]
    expect([tickets.length, new Set(tickets.map(({ hash }) => hash)).size]).toEqual([302, 302])
    const opens = async (shown: string) => {
      const token = shown.replace('RSTM1:', '')
      const opened = tickets.map(({ sealed }) => openTicket(token, sealed).catch(() => null))
      return (await Promise.all(opened)).filter((one) => one !== null)
    }
    expect(await opens(ticket)).toEqual([
      {
        id,
        name: 'with-guest',
        organisation: null,
        status: 'confirmed',
        sessions: [],
        names: ['with-guest', 'Listed Guest'],
        checkIns: [{ place: 1, door: 'event', at: expect.any(Number) }],
      },
    ])
    expect(await opens(other)).toMatchObject([{ name: 'listed-person-7' }])
    expect(new Set(tickets.map(({ sealed }) => sealed.length)).size).toBe(1)
  })
})
