import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { RegistrationAdmin } from '../../../../plugins/registration/admin'
import type { DeskState } from '../../../../plugins/registration/domain/deskState'
import { engines } from '../../../support/engines'
import { makeEvent, makeSession, type OpenDesk, openDesk } from './desk'
import { organisersConfig, signInAs } from './organisers'

describe.each(engines)('the desk of an event on %s', (engine) => {
  let desk: OpenDesk
  let own: string
  let foreign: string
  const signedIn: Record<string, { Authorization: string }> = {}
  beforeAll(async () => {
    desk = await openDesk(engine, organisersConfig())
    own = await makeEvent(desk.payload, {
      capacity: 2,
      maxPlaces: 3,
      categories: [{ key: 'press', label: 'Press and media', capacity: 1 }],
    })
    foreign = await makeEvent(desk.payload, { capacity: 1 })
    for (const role of ['admin', 'editor', 'organiser', 'check-in', 'website'])
      signedIn[role] = await signInAs(desk.payload, role, [own])
  })
  afterAll(() => desk.close())

  const look = async (path: string, role = 'organiser') => {
    const { status, body } = await desk.request('GET', `/events/${path}`, undefined, signedIn[role])
    return { status, body: body as unknown as DeskState, code: body.errors?.[0]?.data?.code }
  }
  const tellers = (state: DeskState) =>
    state.pools.map(({ label, held, waiting, free, recounted }) => [label, held, waiting, free, recounted])

  it('is open to those who manage the event and to nobody else', async () => {
    const statuses = async (path: string) =>
      Promise.all(
        ['admin', 'organiser', 'editor', 'check-in', 'website', 'nobody'].map(
          async (role) => (await look(path, role)).status,
        ),
      )
    expect(await statuses(`${own}/desk`)).toEqual([200, 200, 403, 403, 403, 403])
    expect(await statuses(`${foreign}/desk`)).toEqual([200, 404, 403, 403, 403, 403])
    expect(await statuses('no-such-event/desk')).toEqual([404, 404, 403, 403, 403, 403])
    const recount = async (event: string, role: string) =>
      (await desk.request('POST', `/events/${event}/desk/recount`, {}, signedIn[role])).status
    expect([
      await recount(own, 'organiser'),
      await recount(foreign, 'organiser'),
      await recount(own, 'editor'),
      await recount(own, 'nobody'),
    ]).toEqual([200, 404, 403, 403])
  })

  it('shows who holds, who waits in which order and why, and how many signed up', async () => {
    const session = await makeSession(desk.payload, own, 1, { title: 'Opening' })
    await desk.signUp(own, 'ann', { category: 'press', sessions: [session] })
    await desk.signUp(own, 'bob', { category: 'press' })
    await desk.signUp(own, 'group', { guests: [{ name: 'g' }] })
    await desk.signUp(own, 'dan')
    const { body } = await look(`${own}/desk`)
    expect(tellers(body)).toEqual([
      ['The event', 1, 4, 1, { held: 1, waiting: 4 }],
      ['Press and media', 1, 1, 0, { held: 1, waiting: 1 }],
      ['Opening', 1, 0, 0, { held: 1, waiting: 0 }],
    ])
    expect(
      body.waitingLine.docs.map(({ name, position, places, why }) => [name, position, places, why]),
    ).toEqual([
      ['bob', 1, 1, [{ reason: 'full', pool: 'category:press' }]],
      ['group', 2, 2, [{ reason: 'too-few', pool: 'event' }]],
      ['dan', 3, 1, [{ reason: 'behind', pool: 'event' }]],
    ])
    expect([body.agrees, body.journal, body.states.confirmed, body.states.waitlisted.registrations]).toEqual([
      true,
      false,
      { registrations: 1, places: 1 },
      3,
    ])
    expect(body.signUps.points.map(({ count, total }) => [count, total])).toEqual([[4, 4]])
  })

  it('tells the line page by page', async () => {
    const page = async (query: string) => {
      const { body, code } = await look(`${own}/desk?${query}`)
      return code ?? [body.waitingLine.total, body.waitingLine.docs.map(({ name }) => name)]
    }
    expect(await page('from=1&limit=1')).toEqual([3, ['group']])
    expect(await page('from=9')).toEqual([3, []])
    expect(await page('from=-1')).toBe('field-invalid')
    expect(await page('limit=0')).toBe('field-invalid')
  })

  it('shows requests and offers with their end', async () => {
    const event = await makeEvent(desk.payload, { capacity: 1, approval: true, waitingList: 'offer' })
    for (const name of ['eva', 'finn', 'gro']) await desk.signUp(event, name)
    const ids = (await look(`${event}/desk`, 'admin')).body.requested.docs.map(({ id }) => id)
    const does = (id: string | undefined, action: string) =>
      desk.request('POST', `/registrations/${id}/${action}`, {}, signedIn.admin)
    await does(ids[0], 'approve')
    await does(ids[1], 'approve')
    await does(ids[0], 'cancel')
    const { body } = await look(`${event}/desk`, 'admin')
    expect([
      body.requested.docs.map(({ name, why }) => [name, why]),
      body.offers.docs.map(({ name, offeredUntil }) => [name, Date.parse(offeredUntil ?? '') > Date.now()]),
      body.signUps.points.at(-1)?.total,
    ]).toEqual([[['gro', [{ reason: 'approval' }]]], [['finn', true]], 3])
  })

  it('opens for an event that nobody has signed up for, and for one that is not published', async () => {
    const empty = await makeEvent(desk.payload, { capacity: null }, { _status: 'draft' })
    const { body } = await look(`${empty}/desk`, 'admin')
    expect([tellers(body), body.event.published, body.waitingLine.total, body.signUps.points]).toEqual([
      [['The event', 0, 0, null, { held: 0, waiting: 0 }]],
      false,
      0,
      [],
    ])
  })

  it('shows a ledger that is wrong beside what was counted, and puts it right on demand', async () => {
    const event = await makeEvent(desk.payload, { capacity: 5 })
    await desk.signUp(event, 'ann')
    const ledger = { collection: 'registration-ledgers' as const, where: { event: { equals: event } } }
    await desk.payload.db.updateOne({ ...ledger, data: { held: { event: 4 } } })
    const differing = (await look(`${event}/desk`, 'admin')).body
    expect([differing.agrees, tellers(differing)]).toEqual([
      false,
      [['The event', 4, 0, 1, { held: 1, waiting: 0 }]],
    ])
    const warn = vi.spyOn(desk.payload.logger, 'warn')
    const { body } = await desk.request('POST', `/events/${event}/desk/recount`, {}, signedIn.admin)
    const repaired = {
      ledger: { held: { event: 4 }, waiting: {} },
      counted: { held: { event: 1 }, waiting: {} },
    }
    expect(body).toEqual({ repaired })
    expect(warn).toHaveBeenCalledOnce()
    const right = (await look(`${event}/desk`, 'admin')).body
    expect([right.agrees, tellers(right), right.lastRecount?.repaired]).toEqual([
      true,
      [['The event', 1, 0, 4, { held: 1, waiting: 0 }]],
      repaired,
    ])
    const again = await desk.request('POST', `/events/${event}/desk/recount`, {}, signedIn.admin)
    expect(again.body).toEqual({ repaired: null })
  })
  it('gives the admin’s pages the labels of an event and the names of those who acted', async () => {
    const event = await makeEvent(desk.payload, {
      questions: [
        {
          key: 'diet',
          label: 'What do you eat?',
          kind: 'choice',
          options: [{ key: 'veg', label: 'Vegetables' }],
        },
      ],
    })
    const admin = desk.payload.config.custom?.registration as RegistrationAdmin
    const { docs } = await desk.payload.find({
      collection: 'users',
      where: { email: { equals: 'admin@example.org' } },
      overrideAccess: true,
    })
    const user = docs[0]
    if (!user) throw new Error('The admin is there.')
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, desk.payload)
    expect((await admin.eventWords(req, event))?.questions).toEqual([
      {
        key: 'diet',
        label: 'What do you eat?',
        kind: 'choice',
        required: false,
        options: [{ key: 'veg', label: 'Vegetables' }],
        condition: null,
      },
    ])
    expect(await admin.actorNames(req, ['system', String(user.id), 'attendee', 'somebody-gone'])).toEqual({
      attendee: 'the person',
      system: 'the system',
      [String(user.id)]: 'admin@example.org',
    })
  })
})
