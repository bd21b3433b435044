import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { settled } from '../../../../plugins/registration'
import { type Engine, engines } from '../../../support/engines'
import { makeEvent, type OpenDesk, openDesk, saveEvent } from './desk'

const runTask = async (payload: Payload, slug: string) => {
  const task = payload.config.jobs.tasks?.find((one) => one.slug === slug)
  // A task's handler is typed for each task; these two read nothing but the request's Payload.
  const handler = task?.handler as unknown as (args: object) => Promise<object>
  return handler({ req: { payload } })
}

const ledgerOf = (payload: Payload, event: string) =>
  payload.db.findOne<{ id: string; held: object; journalId: string | null }>({
    collection: 'registration-ledgers',
    where: { event: { equals: event } },
  })

/** Breaks the next write of a kind once: a statement on SQLite, a call elsewhere. */
const breakNext = (
  { db }: Payload,
  engine: Engine,
  { call, words }: (typeof writes)[keyof typeof writes],
) => {
  const gone = new Error('The connection is gone.')
  if (engine === 'mongodb') {
    vi.spyOn(db, call).mockRejectedValueOnce(gone)
    return
  }
  const client = db.drizzle.$client
  const { execute } = client
  const spy = vi.spyOn(client, 'execute').mockImplementation(async (statement) => {
    if (!JSON.stringify(statement).includes(words)) return execute(statement)
    spy.mockImplementation(execute)
    throw gone
  })
}

const writes = {
  /** The ledger has moved by then, the newcomer is not written. */
  newcomer: { call: 'create', words: 'insert into \\"registrations\\"' },
  step: { call: 'updateOne', words: 'update \\"registration_ledgers\\"' },
} as const

describe.each(engines)('upkeep on %s', (engine) => {
  let desk: OpenDesk
  beforeAll(async () => {
    desk = await openDesk(engine)
  })
  afterAll(() => desk.close())
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  const hoursLater = (hours: number) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 })
  }

  it('ends holds and gives their places to whoever waits', async () => {
    const event = await makeEvent(desk.payload, { capacity: 1, confirmAddress: true, holdMinutes: 60 })
    await desk.signUp(event, 'silent')
    await desk.signUp(event, 'waits')
    const [late, link] = [await desk.linkOf('silent'), await desk.linkOf('waits')]
    await desk.request('POST', link)
    expect(await desk.statuses(event)).toEqual({ silent: 'pending', waits: 'waitlisted' })
    hoursLater(2)
    await runTask(desk.payload, 'registration-upkeep')
    await runTask(desk.payload, 'registration-upkeep')
    expect(await desk.statuses(event)).toEqual({ silent: 'expired', waits: 'confirmed' })
    const answer = await desk.request('POST', late)
    expect([answer.status, answer.body.errors?.[0]?.data]).toEqual([410, { code: 'token-expired' }])
    const page = await fetch(`${desk.url}/api${late}`, { headers: { Accept: 'text/html' } })
    expect(await page.text()).toContain('We did not hear from you in time.')
  })

  it('is not waited for: who comes to a hold that has ended gets the place', async () => {
    const event = await makeEvent(desk.payload, { capacity: 1, confirmAddress: true, holdMinutes: 60 })
    await desk.signUp(event, 'silent')
    hoursLater(2)
    await desk.signUp(event, 'newcomer')
    await desk.request('POST', await desk.linkOf('newcomer'))
    expect(await desk.statuses(event)).toEqual({ silent: 'expired', newcomer: 'confirmed' })
  })

  it('hands over mails that a crash has left', async () => {
    const event = await makeEvent(desk.payload)
    await desk.signUp(event, 'ann')
    await settled(desk.payload)
    const mail = desk.mails.splice(0).find(({ to }) => to === 'ann@example.org')
    const [kind, revision] = mail?.key.split(':').slice(-2) ?? []
    await desk.payload.db.updateOne({
      collection: 'registrations',
      where: { and: [{ event: { equals: event } }] },
      data: { mailDue: `${kind}:${revision}` },
    })
    await runTask(desk.payload, 'registration-upkeep')
    expect(desk.mails).toEqual([mail])
  })

  it('finishes what a write that broke off had decided, or nothing of it is there', async () => {
    const event = await makeEvent(desk.payload, { capacity: 5 })
    breakNext(desk.payload, engine, writes.newcomer)
    const broken = await desk.signUp(event, 'first')
    expect(broken.status).toBe(500)
    await runTask(desk.payload, 'registration-upkeep')
    await desk.signUp(event, 'second')
    const people = Object.keys(await desk.statuses(event)).sort()
    // One write on SQLite: it is undone. A journal elsewhere: it is done.
    expect(people).toEqual(engine === 'sqlite' ? ['second'] : ['first', 'second'])
    expect(await ledgerOf(desk.payload, event)).toMatchObject({
      held: { event: people.length },
      journalId: null,
    })
  })

  it('looks after the other events where it fails for one, and after that one the next time', async () => {
    const settings = { capacity: 1, confirmAddress: true, holdMinutes: 60 }
    const events = [await makeEvent(desk.payload, settings), await makeEvent(desk.payload, settings)]
    for (const event of events) await desk.signUp(event, 'silent')
    const ended = async () => {
      const statuses = await Promise.all(events.map((event) => desk.statuses(event)))
      return statuses.filter(({ silent }) => silent === 'expired').length
    }
    await settled(desk.payload)
    hoursLater(2)
    breakNext(desk.payload, engine, writes.step)
    const error = vi.spyOn(desk.payload.logger, 'error')
    await runTask(desk.payload, 'registration-upkeep')
    expect(await ended()).toBe(1)
    expect(error).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ event: expect.any(String) }))
    await runTask(desk.payload, 'registration-upkeep')
    expect(await ended()).toBe(2)
  })

  it('puts a ledger right that does not say what the registrations say', async () => {
    const event = await makeEvent(desk.payload, { capacity: 5 })
    await desk.signUp(event, 'ann')
    const ledger = await ledgerOf(desk.payload, event)
    const data = { held: { event: 4 } }
    await desk.payload.db.updateOne({ collection: 'registration-ledgers', id: String(ledger?.id), data })
    const warn = vi.spyOn(desk.payload.logger, 'warn')
    const { output } = (await runTask(desk.payload, 'registration-recount')) as { output: object }
    expect(await ledgerOf(desk.payload, event)).toMatchObject({ held: { event: 1 } })
    const { totalDocs } = await desk.payload.db.count({ collection: 'registration-ledgers' })
    expect(output).toEqual({
      events: totalDocs,
      failed: [],
      repaired: [
        {
          event,
          ledger: { held: { event: 4 }, waiting: {} },
          counted: { held: { event: 1 }, waiting: {} },
        },
      ],
    })
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        event,
        ledger: { held: { event: 4 }, waiting: {} },
        counted: { held: { event: 1 }, waiting: {} },
      }),
    )
  })

  it('counts at the start, behind it, and is waited for by a shutdown', async () => {
    const event = await makeEvent(desk.payload, { capacity: 5 })
    await desk.signUp(event, 'ann')
    const ledger = { collection: 'registration-ledgers' as const, where: { event: { equals: event } } }
    await desk.payload.db.updateOne({ ...ledger, data: { held: { event: 4 } } })
    // As two processes that start together.
    await Promise.all([1, 2].map(() => desk.payload.config.onInit?.(desk.payload)))
    await settled(desk.payload)
    expect(await ledgerOf(desk.payload, event)).toMatchObject({ held: { event: 1 } })
  })

  it('keeps the count while people sign up and an editor saves', async () => {
    const event = await makeEvent(desk.payload, { capacity: 10 })
    const people = Promise.all(Array.from({ length: 60 }, (_, index) => desk.signUp(event, `p-${index}`)))
    for (const capacity of [20, 15, 30]) {
      await saveEvent(
        desk.payload,
        event,
        { title: 'x', registration: { capacity: 1 }, _status: 'draft' },
        true,
      )
      await saveEvent(desk.payload, event, { registration: { capacity }, _status: 'published' })
    }
    await people
    const statuses = Object.values(await desk.statuses(event))
    expect([statuses.length, statuses.filter((status) => status === 'confirmed').length]).toEqual([60, 30])
    expect(await ledgerOf(desk.payload, event)).toMatchObject({ held: { event: 30 } })
  })
})
