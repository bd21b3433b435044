import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled } from '../../../../plugins/registration'
import type { DeskState } from '../../../../plugins/registration/domain/deskState'
import type { Mail } from '../../../../src/domain/mail'
import type { RateLimit } from '../../../../src/domain/rateLimit'
import { engines } from '../../../support/engines'
import { makeEvent, type OpenDesk, openDesk } from './desk'
import { organisersConfig, signInAs } from './organisers'

describe.each(engines)('what organisers do on %s', (engine) => {
  let desk: OpenDesk
  const mails: Mail[] = []
  const hits: RateLimit[] = []
  const signedIn: Record<string, { Authorization: string }> = {}
  beforeAll(async () => {
    const countHit = async (limit: RateLimit) => {
      hits.push(limit)
    }
    desk = await openDesk(engine, organisersConfig(mails, { countHit }), mails)
    for (const role of ['admin', 'organiser', 'editor', 'check-in', 'website'])
      signedIn[role] = await signInAs(desk.payload, role)
  })
  afterAll(() => desk.close())

  /** Signs people up in this order; their ids by name. */
  const gather = async (event: string, ...people: [name: string, more?: object][]) => {
    for (const [name, more] of people) await desk.signUp(event, name, more)
    const { docs } = await desk.payload.find({
      collection: 'registrations',
      where: { event: { equals: event } },
      pagination: false,
      overrideAccess: true,
    })
    return Object.fromEntries(docs.map(({ name, id }) => [name, String(id)]))
  }

  const does = async (id: string | undefined, action: string, body: object = {}, role = 'admin') => {
    const answer = await desk.request('POST', `/registrations/${id}/${action}`, body, signedIn[role])
    const { doc, undo } = answer.body as { doc?: { status: string }; undo?: unknown }
    const outcome = doc?.status ?? answer.body.errors?.[0]?.data?.code ?? answer.status
    return undo === undefined || undo === null ? outcome : [outcome, undo]
  }

  /** The last mail to somebody, once all that are due were handed over. */
  const mailTo = async (name: string) => {
    await settled(desk.payload)
    return mails.findLast(({ to }) => to === `${name}@example.org`)
  }

  const historyOf = async (id: string | undefined) => {
    const { docs } = await desk.payload.find({
      collection: 'registration-changes',
      where: { registration: { equals: id } },
      sort: 'at',
      overrideAccess: true,
    })
    return docs.map(({ what, from, to, why }) => [what, from, to, why ?? null])
  }

  it('promote gives a place that is there ahead of the line, with a reason, and never one that is not', async () => {
    const event = await makeEvent(desk.payload, {
      capacity: 2,
      maxPlaces: 2,
      categories: [{ key: 'press', label: 'Press', capacity: 0 }],
    })
    const ids = await gather(
      event,
      ['ann'],
      ['group', { guests: [{ name: 'g' }] }],
      ['press', { category: 'press' }],
      ['dan'],
      ['eva'],
    )
    expect([
      await does(ids.dan, 'promote'),
      await does(ids.dan, 'promote', { why: '  ' }),
      await does(ids.press, 'promote', { why: 'interview' }),
      await does(ids.group, 'promote', { why: 'came far' }),
      await does(ids.dan, 'promote', { why: 'interpreter' }),
      await does(ids.eva, 'promote', { why: 'too late' }),
      await does(ids.ann, 'promote', { why: 'has one' }),
      await does(ids.eva, 'promote', { why: 'not theirs' }, 'organiser'),
      await does(ids.eva, 'promote', { why: 'not theirs' }, 'editor'),
      await does(ids.eva, 'promote', { why: 'not theirs' }, 'check-in'),
      await does(ids.eva, 'promote', { why: 'not theirs' }, 'website'),
      await does(ids.eva, 'promote', { why: 'not theirs' }, 'nobody'),
    ]).toEqual([
      'field-invalid',
      'field-invalid',
      'category-full',
      'event-full',
      'confirmed',
      'event-full',
      'state-changed',
      'registration-unknown',
      403,
      403,
      403,
      403,
    ])
    expect(await historyOf(ids.dan)).toEqual([['promote', 'waitlisted', 'confirmed', 'interpreter']])
    expect(await desk.statuses(event)).toMatchObject({ ann: 'confirmed', group: 'waitlisted' })
    expect((await mailTo('dan'))?.key).toContain(':confirmed:')
  })

  it('resend sends the mail of the present state once more, counted for each registration', async () => {
    const event = await makeEvent(desk.payload, { capacity: 1 })
    const ids = await gather(event, ['ole'], ['pia'])
    const first = await mailTo('pia')
    expect(await does(ids.pia, 'resend', { why: 'asked on the phone' })).toBe('waitlisted')
    const second = await mailTo('pia')
    expect([second?.text, second?.key === first?.key]).toEqual([first?.text, false])
    expect(hits.at(-1)).toEqual({
      name: 'registration-resends',
      key: ids.pia,
      limit: 5,
      windowSeconds: 3600,
    })
    expect(await historyOf(ids.pia)).toEqual([['resend', 'waitlisted', 'waitlisted', 'asked on the phone']])
    await does(ids.pia, 'cancel')
    expect(await does(ids.pia, 'resend')).toBe('state-changed')
  })

  it('a change by a link is counted for each registration, before it is one', async () => {
    const event = await makeEvent(desk.payload)
    const ids = await gather(event, ['cy'])
    await mailTo('cy')
    const manage = await desk.linkOf('cy')
    hits.length = 0
    const changed = await desk.request('PATCH', manage, { listedTo: 'public' })
    expect([changed.status, hits]).toEqual([
      200,
      [{ name: 'registration-changes', key: ids.cy, limit: 60, windowSeconds: 3600 }],
    ])
  })

  it('cancel is taken back at the end of the line, by the request that its answer names', async () => {
    const event = await makeEvent(desk.payload, { capacity: 1 })
    const ids = await gather(event, ['a'], ['b'], ['c'])
    expect(await does(ids.a, 'cancel')).toEqual(['cancelled', { action: 'reinstate', body: {} }])
    expect(await does(ids.a, 'cancel')).toBe('cancelled')
    expect(await does(ids.a, 'reinstate')).toBe('waitlisted')
    const { body } = await desk.request('GET', `/events/${event}/desk`, undefined, signedIn.admin)
    const { waitingLine } = body as unknown as DeskState
    expect([await desk.statuses(event), waitingLine.docs.map(({ name }) => name)]).toEqual([
      { a: 'waitlisted', b: 'confirmed', c: 'waitlisted' },
      ['c', 'a'],
    ])
  })

  it('a rejection that is taken back is a request again, and so is a request that was cancelled', async () => {
    const event = await makeEvent(desk.payload, { capacity: 5, approval: true })
    const ids = await gather(event, ['u'], ['v'])
    expect(await does(ids.u, 'reject')).toEqual(['rejected', { action: 'reinstate', body: {} }])
    expect(await does(ids.u, 'reinstate')).toBe('requested')
    expect(await does(ids.v, 'cancel')).toEqual(['cancelled', { action: 'reinstate', body: { asks: true } }])
    expect(await does(ids.v, 'reinstate', { asks: 'yes' })).toBe('field-invalid')
    expect(await does(ids.v, 'reinstate', { asks: true })).toBe('requested')
    expect(await does(ids.u, 'approve')).toBe('confirmed')
  })

  it('a turn is taken back with its old values', async () => {
    const event = await makeEvent(desk.payload, { capacity: 0 })
    const ids = await gather(event, ['x'])
    expect(await does(ids.x, 'turn', { priority: 3, passedOver: true })).toEqual([
      'waitlisted',
      { action: 'turn', body: { priority: 0, passedOver: false } },
    ])
    expect(await does(ids.x, 'turn', { priority: 3 })).toBe('waitlisted')
  })
})
