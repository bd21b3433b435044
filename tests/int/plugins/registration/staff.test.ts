import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../../support/engines'
import { makeEvent, makeSession, type OpenDesk, openDesk } from './desk'
import { signInStaff } from './signInStaff'

describe.each(engines)('staff on %s', (engine) => {
  let desk: OpenDesk
  let signedIn: Record<string, Record<string, string>> = {}
  beforeAll(async () => {
    desk = await openDesk(engine)
    signedIn = await signInStaff(desk.payload)
  })
  afterAll(() => desk.close())

  const create = (role: string, data: object) => desk.request('POST', '/registrations', data, signedIn[role])

  it('adds a person through the same claim and gets Payload’s own answer', async () => {
    const event = await makeEvent(desk.payload, { capacity: 1, confirmAddress: true })
    const session = await makeSession(desk.payload, event, null)
    const first = await create('admin', {
      event,
      name: 'Ann',
      email: 'ann@example.org',
      sessions: [{ session }],
    })
    const second = await create('admin', { event, name: 'Bob', email: 'bob@example.org' })
    expect([first.status, first.body.doc]).toEqual([
      201,
      expect.objectContaining({ name: 'Ann', email: 'ann@example.org', status: 'confirmed', places: 1 }),
    ])
    expect(first.body.doc?.id).toEqual(expect.any(String))
    expect(first.body).toHaveProperty('message')
    expect(second.body.doc?.status).toBe('waitlisted')
  })

  it('is told about an address that is there already', async () => {
    const event = await makeEvent(desk.payload)
    await create('admin', { event, name: 'Ann', email: 'ann@example.org' })
    const again = await create('admin', { event, name: 'Ann', email: 'ANN@example.org' })
    expect([again.status, again.body.errors?.[0]?.data]).toEqual([
      409,
      { code: 'already-registered', field: 'email' },
    ])
  })

  it('adds people outside the time of sign-up, and to no event that does not take place', async () => {
    const over = await makeEvent(desk.payload, { closesAt: '2020-01-01T00:00:00.000Z' })
    const cancelled = await makeEvent(desk.payload, {}, { scheduleState: 'cancelled' })
    const late = await create('admin', { event: over, name: 'Ann', email: 'ann@example.org' })
    const never = await create('admin', { event: cancelled, name: 'Ann', email: 'ann@example.org' })
    expect([late.status, never.status, never.body.errors?.[0]?.data?.code]).toEqual([
      201,
      409,
      'event-cancelled',
    ])
  })

  it('posts the form of the admin', async () => {
    const event = await makeEvent(desk.payload)
    const form = new FormData()
    form.set(
      '_payload',
      JSON.stringify({ event, name: 'Ann', email: 'ann@example.org', sessions: [], guests: [] }),
    )
    const response = await fetch(`${desk.url}/api/registrations?depth=0`, {
      method: 'POST',
      headers: signedIn.admin ?? {},
      body: form,
    })
    expect([response.status, await response.json()]).toMatchObject([201, { doc: { name: 'Ann', event } }])
  })

  it('adds nobody where it does not manage the event', async () => {
    const event = await makeEvent(desk.payload)
    expect((await create('editor', { event, name: 'Ann', email: 'ann@example.org' })).status).toBe(403)
    expect(await desk.statuses(event)).toEqual({})
  })

  it('approves, overbooks with a reason, passes over, cancels and reinstates, and all of it is recorded', async () => {
    const event = await makeEvent(desk.payload, { capacity: 1, approval: true })
    for (const name of ['ann', 'bob']) await desk.signUp(event, name)
    const { docs } = await desk.payload.find({
      collection: 'registrations',
      where: { event: { equals: event } },
      sort: 'requestedAt',
      overrideAccess: true,
    })
    const [ann, bob] = docs.map(({ id }) => String(id))
    const does = async (id: string | undefined, action: string, body: object = {}, role = 'admin') => {
      const answer = await desk.request('POST', `/registrations/${id}/${action}`, body, signedIn[role])
      return answer.body.doc?.status ?? answer.body.errors?.[0]?.data?.code ?? answer.status
    }
    expect([
      await does(bob, 'approve', {}, 'editor'),
      await does(bob, 'approve'),
      await does(bob, 'approve'),
      await does(ann, 'approve'),
      await does(ann, 'overbook'),
      await does(ann, 'overbook', { why: 'speaker' }),
      await does(bob, 'cancel'),
      await does(bob, 'reinstate'),
      await does(bob, 'turn', { priority: 1 }),
      await does(bob, 'turn', { priority: 1e308 }),
      await does(bob, 'turn', { priority: 2 ** 55 }),
      await does('none', 'cancel'),
    ]).toEqual([
      403,
      'confirmed',
      'state-changed',
      'waitlisted',
      'field-invalid',
      'confirmed',
      'cancelled',
      'waitlisted',
      'waitlisted',
      'field-invalid',
      'field-invalid',
      'registration-unknown',
    ])
    const { docs: changes } = await desk.payload.find({
      collection: 'registration-changes',
      where: { registration: { equals: ann } },
      sort: 'at',
      overrideAccess: true,
    })
    expect(changes.map(({ from, to, why }) => [from, to, why ?? null])).toEqual([
      ['requested', 'waitlisted', null],
      ['waitlisted', 'confirmed', 'speaker'],
    ])
  })
})
