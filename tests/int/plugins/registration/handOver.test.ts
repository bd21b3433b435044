import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled } from '../../../../plugins/registration'
import { deskOf } from '../../../../plugins/registration/claims/deskOf'
import { takePlace } from '../../../../plugins/registration/claims/handOvers'
import type { RegistrationDoc } from '../../../../plugins/registration/claims/registrationDoc'
import { reconcile } from '../../../../plugins/registration/claims/upkeep'
import { isRefusal } from '../../../../plugins/registration/domain/refusal'
import { readTaking } from '../../../../plugins/registration/domain/taking'
import { tokenOf } from '../../../../plugins/registration/tokens'
import type { Mail } from '../../../../src/domain/mail'
import { engines } from '../../../support/engines'
import { makeEvent, makeSession, type OpenDesk, openDesk, saveEvent } from './desk'
import { signUpConfig } from './signUpConfig'

const codeOf = ({ status, body }: { status: number; body: { errors?: { data: object }[] } }) => [
  status,
  body.errors?.[0]?.data,
]

const question = (key: string, kind: string, required: boolean) => ({ key, label: key, kind, required })

describe.each(engines)('handing over on %s', (engine) => {
  let desk: OpenDesk
  beforeAll(async () => {
    desk = await openDesk(engine)
  })
  afterAll(() => desk.close())

  /** Somebody with a place who has asked somebody else to take it. */
  const asked = async (event: string, holder: string, invited: string, more: object = {}) => {
    await desk.signUp(event, holder, more)
    const manage = await desk.linkOf(holder)
    const body = { name: invited, email: `${invited}@example.org` }
    const answer = await desk.request('POST', `${manage}/hand-over`, body)
    return { manage, answer, take: await desk.linkOf(invited) }
  }

  const ledgerOf = async (event: string) =>
    desk.payload.db.findOne<{ held: object; id: string }>({
      collection: 'registration-ledgers' as never,
      where: { event: { equals: event } },
    })

  const changesOf = async (event: string) => {
    const { docs } = await desk.payload.find({
      collection: 'registration-changes',
      where: { and: [{ event: { equals: event } }, { what: { contains: 'hand-over' } }] },
      sort: 'createdAt',
      overrideAccess: true,
    })
    return docs.map(({ what, from, to, by, why }) => ({ what, from, to, by, why }))
  }

  it('gives place, sessions and turn to whoever takes it, and nothing that the holder told', async () => {
    const event = await makeEvent(
      desk.payload,
      {
        capacity: 2,
        maxPlaces: 2,
        questions: [question('diet', 'text', true), question('lists', 'consent', true)],
      },
      { startsOn: '2030-06-09' },
    )
    const session = await makeSession(desk.payload, event, 2)
    const told = {
      sessions: [session],
      guests: [{ name: 'Guest' }],
      organisation: 'Old Desk',
      answers: { diet: 'vegan', lists: true },
      listedTo: 'public',
    }
    const { manage, answer, take } = await asked(event, 'ann', 'bob', told)
    await desk.signUp(event, 'next', { answers: { diet: 'none', lists: true } })
    expect([answer.status, answer.body.doc]).toEqual([
      200,
      expect.objectContaining({ status: 'confirmed', handOver: { name: 'bob', email: 'bob@example.org' } }),
    ])
    const before = await ledgerOf(event)
    const opened = await desk.request('GET', take)
    expect(opened.body).toEqual({
      doc: {
        event,
        from: 'ann',
        name: 'bob',
        email: 'bob@example.org',
        category: null,
        places: 2,
        sessions: [{ session, status: 'confirmed' }],
      },
    })
    expect(codeOf(await desk.request('POST', take, {}))).toEqual([
      400,
      { code: 'answer-invalid', field: 'answers.diet' },
    ])
    const taken = await desk.request('POST', take, {
      answers: { diet: 'kosher', lists: true },
      name: 'Bob B.',
    })
    expect([taken.status, taken.body.doc]).toEqual([
      201,
      expect.objectContaining({
        status: 'confirmed',
        name: 'Bob B.',
        email: 'bob@example.org',
        organisation: null,
        answers: { diet: 'kosher', lists: true },
        guests: [{ name: 'Guest' }],
        sessions: [{ session, status: 'confirmed' }],
        listedTo: 'nobody',
        handOver: null,
      }),
    ])
    for (const answer of [opened, taken]) {
      expect(JSON.stringify(answer.body)).not.toMatch(/vegan|Old Desk|ann@example\.org/)
    }
    expect(await desk.statuses(event)).toEqual({
      ann: 'cancelled',
      'Bob B.': 'confirmed',
      next: 'waitlisted',
    })
    expect((await ledgerOf(event))?.held).toEqual(before?.held)
    expect((await desk.request('GET', manage)).body.doc).toMatchObject({
      status: 'cancelled',
      handOver: null,
    })
    expect(codeOf(await desk.request('POST', take, {}))).toEqual([404, { code: 'token-invalid' }])
  })

  it('tells both, and takes the entry out of one calendar and puts it into the other', async () => {
    const event = await makeEvent(desk.payload, {}, { startsOn: '2030-06-09' })
    const { take } = await asked(event, 'old', 'new', { locale: 'da' })
    const taken = await desk.request('POST', take)
    expect(taken.body.doc).toMatchObject({ locale: 'da' })
    const [old, fresh] = [await desk.mailTo('old'), await desk.mailTo('new')]
    expect([old?.subject, old?.attachments?.[0]?.contentType]).toEqual([
      'Din plads er gået til en anden: Press Day',
      expect.stringContaining('CANCEL'),
    ])
    expect([fresh?.subject, fresh?.attachments?.[0]?.contentType]).toEqual([
      'Din plads er bekræftet: Press Day',
      expect.stringContaining('REQUEST'),
    ])
    expect((await desk.request('GET', await desk.linkOf('new'))).body.doc).toMatchObject({
      status: 'confirmed',
    })
    const reference = taken.body.doc?.reference
    expect(await changesOf(event)).toEqual([
      { what: 'hand-over-asked', from: 'confirmed', to: 'confirmed', by: 'attendee', why: null },
      { what: 'hand-over', from: 'confirmed', to: 'cancelled', by: 'attendee', why: `To ${reference}` },
      {
        what: 'hand-over',
        from: 'confirmed',
        to: 'confirmed',
        by: 'attendee',
        why: expect.stringMatching(/^From \w/),
      },
    ])
  })

  it('answers the same whether or not the address is known, and tells it to its owner alone', async () => {
    const event = await makeEvent(desk.payload)
    await desk.signUp(event, 'known')
    const one = await asked(event, 'h1', 'known')
    const other = await asked(event, 'h2', 'unknown')
    const shapeOf = ({ status, body, headers }: typeof one.answer) => [
      status,
      [...headers.keys()],
      Object.keys(body.doc ?? {}),
      body.doc?.status,
    ]
    expect(shapeOf(one.answer)).toEqual(shapeOf(other.answer))
    expect(codeOf(await desk.request('POST', one.take))).toEqual([
      409,
      { code: 'already-registered', field: 'email' },
    ])
    expect(await desk.statuses(event)).toEqual({ known: 'confirmed', h1: 'confirmed', h2: 'confirmed' })
  })

  it('ends with a later wish, with its withdrawal and with a cancelling', async () => {
    const event = await makeEvent(desk.payload)
    const { manage, take } = await asked(event, 'w', 'w-first')
    await desk.request('POST', `${manage}/hand-over`, { name: 'x', email: 'w-second@example.org' })
    expect(codeOf(await desk.request('POST', take))).toEqual([404, { code: 'token-invalid' }])
    const second = await desk.linkOf('w-second')
    const withdrawn = await desk.request('DELETE', `${manage}/hand-over`)
    expect([withdrawn.status, withdrawn.body.doc?.handOver]).toEqual([200, null])
    expect(codeOf(await desk.request('GET', second))).toEqual([404, { code: 'token-invalid' }])
    await desk.request('POST', `${manage}/hand-over`, { name: 'x', email: 'w-second@example.org' })
    await desk.request('DELETE', manage)
    expect(codeOf(await desk.request('POST', second))).toEqual([404, { code: 'token-invalid' }])
    const { docs } = await desk.payload.db.find<Record<string, unknown>>({
      collection: 'registrations',
      where: { event: { equals: event } },
    })
    expect(
      docs.map(({ handoverName, handoverEmail, handoverAddress }) => [
        handoverName ?? null,
        handoverEmail ?? null,
        handoverAddress ?? null,
      ]),
    ).toEqual([[null, null, null]])
    expect(await desk.statuses(event)).toEqual({ w: 'cancelled' })
  })

  it.each([
    [
      'a place that waits',
      { capacity: 0 },
      { name: 'b', email: 'b@example.org' },
      409,
      { code: 'not-confirmed' },
    ],
    ['no name', {}, { email: 'b@example.org' }, 400, { code: 'field-invalid', field: 'name' }],
    ['no address', {}, { name: 'b', email: 'b' }, 400, { code: 'field-invalid', field: 'email' }],
    ['oneself', {}, { name: 'b', email: 'ANN@example.org' }, 400, { code: 'field-invalid', field: 'email' }],
    ['no readable body', {}, '{', 400, { code: 'body-invalid' }],
  ])('refuses %s', async (_, registration, body, status, data) => {
    const event = await makeEvent(desk.payload, registration)
    await desk.signUp(event, 'ann')
    const manage = await desk.linkOf('ann')
    expect(codeOf(await desk.request('POST', `${manage}/hand-over`, body))).toEqual([status, data])
  })

  it('lets one of two win who take the same place at once', async () => {
    const event = await makeEvent(desk.payload, { capacity: 1 })
    const { take } = await asked(event, 'once', 'twice')
    const answers = await Promise.all([desk.request('POST', take), desk.request('POST', take)])
    // The other one comes before the line, or after the link is no longer good.
    expect(answers.map(({ status }) => status).sort()).toEqual([201, expect.toBeOneOf([404, 410])])
    expect(await desk.statuses(event)).toEqual({ once: 'cancelled', twice: 'confirmed' })
    expect((await ledgerOf(event))?.held).toEqual({ event: 1 })
  })

  it('decides in one line: of two who passed the door with the same link, one is too late', async () => {
    const event = await makeEvent(desk.payload, { capacity: 1 })
    await asked(event, 'first', 'heir')
    const doc = await desk.payload.db.findOne<RegistrationDoc>({
      collection: 'registrations',
      where: { and: [{ event: { equals: event } }, { handoverEmail: { equals: 'heir@example.org' } }] },
    })
    if (!doc) throw new Error('The wish is not stored.')
    const taking = readTaking({}, [])
    if (isRefusal(taking)) throw new Error('Nothing is needed here.')
    const context = { payload: desk.payload, options: {} as never }
    const both = await Promise.allSettled([1, 2].map(() => takePlace(context, doc, taking)))
    expect(both).toEqual([
      { status: 'fulfilled', value: expect.any(String) },
      { status: 'rejected', reason: expect.objectContaining({ data: { code: 'token-expired' } }) },
    ])
    expect(await desk.statuses(event)).toEqual({ first: 'cancelled', heir: 'confirmed' })
  })

  it('lets one of a taking and a cancelling win, and neither loses nor doubles a place', async () => {
    const event = await makeEvent(desk.payload, { capacity: 10 })
    const pairs = Array.from({ length: 10 }, (_, index) => `race-${index}`)
    const wishes = await Promise.all(pairs.map((name) => asked(event, name, `${name}-heir`)))
    const outcomes = await Promise.all(
      wishes.map(async ({ manage, take }, index) => {
        const both = [() => desk.request('POST', take), () => desk.request('DELETE', manage)]
        const [first, second] = index % 2 === 0 ? both : both.reverse()
        const answers = await Promise.all([first?.(), second?.()])
        return answers.map((answer) => answer?.status)
      }),
    )
    const statuses = Object.values(await desk.statuses(event))
    const confirmed = statuses.filter((status) => status === 'confirmed').length
    expect(outcomes.filter((both) => both.includes(201)).length).toBe(confirmed)
    expect(statuses.filter((status) => status === 'cancelled')).toHaveLength(10)
    expect((await ledgerOf(event))?.held).toEqual(confirmed > 0 ? { event: confirmed } : {})
    // Counted anew, it is the same.
    await reconcile(
      { payload: desk.payload, options: { ledgers: 'registration-ledgers' } as never },
      deskOf(desk.payload, {} as never),
    )
    expect((await ledgerOf(event))?.held).toEqual(confirmed > 0 ? { event: confirmed } : {})
  })

  it('is refused for a cancelled event, by what is published', async () => {
    const event = await makeEvent(desk.payload)
    const { take } = await asked(event, 'late', 'later')
    await saveEvent(desk.payload, event, { scheduleState: 'cancelled', _status: 'published' })
    expect(codeOf(await desk.request('POST', take))).toEqual([
      409,
      { code: 'event-cancelled', field: 'event' },
    ])
  })

  it('counts wishes by client, by registration and by address, before anything is looked up', async () => {
    const counted: unknown[] = []
    const mails: Mail[] = []
    const limited = await openDesk(
      engine,
      signUpConfig(mails, {
        clientOf: () => 'a-client',
        countHit: async ({ name, key, limit, windowSeconds }) => {
          if (name.startsWith('hand-overs')) counted.push([name, key, limit, windowSeconds])
          if (key === 'blocked@example.org') throw new Error('Too many.')
        },
      }),
    )
    const event = await makeEvent(limited.payload)
    await limited.signUp(event, 'ann')
    const { docs } = await limited.payload.db.find<RegistrationDoc>({ collection: 'registrations' })
    const [doc] = docs
    if (!doc) throw new Error('Nobody signed up.')
    const path = `/registrations/manage/${tokenOf(limited.payload, 'manage', doc)}/hand-over`
    await limited.request('POST', path, { name: 'bob', email: 'BOB@example.org' })
    const blocked = await limited.request('POST', path, { name: 'bob', email: 'blocked@example.org' })
    await settled(limited.payload)
    expect(counted.slice(0, 3)).toEqual([
      ['hand-overs-by-client', 'a-client', 120, 3600],
      ['hand-overs-by-registration', doc.id, 10, 3600],
      ['hand-overs-by-address', 'bob@example.org', 10, 3600],
    ])
    expect([blocked.status, mails.map(({ to }) => to).sort()]).toEqual([
      500,
      ['BOB@example.org', 'ann@example.org'],
    ])
    await limited.close()
  })

  it('stores no link', async () => {
    const event = await makeEvent(desk.payload)
    const { take } = await asked(event, 'safe', 'sound')
    const token = take.split('/').at(-1) ?? ''
    expect((await desk.mailTo('sound'))?.secrets).toEqual([token])
    for (const collection of ['registrations', 'registration-changes', 'registration-ledgers'] as const) {
      const { docs } = await desk.payload.db.find({ collection, limit: 0, pagination: false })
      expect(JSON.stringify(docs)).not.toContain(token.split('.')[1])
    }
  })
})
