import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../../../../plugins/registration/claims/act'
import { changeWishes } from '../../../../plugins/registration/claims/changeWishes'
import { deskOf } from '../../../../plugins/registration/claims/deskOf'
import { passOn } from '../../../../plugins/registration/claims/handOvers'
import { register } from '../../../../plugins/registration/claims/register'
import type { RegistrationDoc } from '../../../../plugins/registration/claims/registrationDoc'
import { cancel } from '../../../../plugins/registration/domain/actions'
import { mailAgain } from '../../../../plugins/registration/domain/mailKind'
import { overbook, remind } from '../../../../plugins/registration/domain/organiserDecisions'
import { isRefusal } from '../../../../plugins/registration/domain/refusal'
import { readSubmission } from '../../../../plugins/registration/domain/submission'
import type { Mail } from '../../../../src/domain/mail'
import { engines } from '../../../support/engines'
import { makeEvent, type OpenDesk, openDesk } from './desk'
import { signUpConfig } from './signUpConfig'

describe.each(engines)('acts that fall into one write on %s', (engine) => {
  let desk: OpenDesk
  const mails: Mail[] = []
  beforeAll(async () => {
    desk = await openDesk(engine, signUpConfig(mails), mails)
  })
  afterAll(() => desk.close())

  // The desk is there since the start and has its options.
  const claims = () => deskOf(desk.payload, {} as never)
  const context = () => ({ payload: desk.payload, options: {} as never })

  const stored = async (event: string, name: string): Promise<RegistrationDoc> => {
    const doc = await desk.payload.db.findOne<RegistrationDoc>({
      collection: 'registrations',
      where: { and: [{ event: { equals: event } }, { name: { equals: name } }] },
    })
    if (!doc) throw new Error(`${name} is not stored.`)
    return { ...doc, event }
  }

  const signUpAgain = (event: string, name: string) => {
    const submission = readSubmission({ event, name, email: `${name}@example.org` }, [])
    if (isRefusal(submission)) throw new Error('The sign-up can be read.')
    return register(context(), claims(), event, { submission, staff: null })
  }

  const historyOf = async ({ id }: { id: string }) => {
    const { docs } = await desk.payload.find({
      collection: 'registration-changes',
      where: { registration: { equals: id } },
      sort: 'createdAt',
      overrideAccess: true,
    })
    return docs.map(({ what, by, from, to, why }) => [what, by, from, to, why])
  }

  const ofOrganiser = (event: string, id: string) => ({ event, id, by: 'boss' })
  const overbooking = { what: 'overbook', why: 'VIP', action: overbook }

  it('keep the history of an act, whoever signs up once more with that address', async () => {
    const event = await makeEvent(desk.payload, { capacity: 1 })
    for (const name of ['in', 'waits']) await desk.signUp(event, name)
    const doc = await stored(event, 'waits')
    await Promise.all([
      act(claims(), { ...ofOrganiser(event, doc.id), ...overbooking }),
      signUpAgain(event, 'waits'),
    ])
    expect(await historyOf(doc)).toEqual([['overbook', 'boss', 'waitlisted', 'confirmed', 'VIP']])
  })

  it('keep the history of a hand-over to somebody who signs up at that moment', async () => {
    const event = await makeEvent(desk.payload)
    await desk.signUp(event, 'holder')
    const person = { name: 'heir', email: 'heir@example.org', address: 'heir@example.org' }
    const doc = await stored(event, 'holder')
    await Promise.all([
      passOn(context(), doc, { by: 'boss', person, locale: null }),
      signUpAgain(event, 'heir'),
    ])
    expect(await desk.statuses(event)).toEqual({ holder: 'cancelled', heir: 'confirmed' })
    expect(await historyOf(await stored(event, 'heir'))).toEqual([
      ['hand-over', 'boss', 'confirmed', 'confirmed', expect.stringContaining('From ')],
    ])
  })

  it('keep the history of a place that somebody gets who signs up once more at that moment', async () => {
    const event = await makeEvent(desk.payload, { capacity: 1 })
    for (const name of ['leaves', 'gets']) await desk.signUp(event, name)
    const [leaves, gets] = [await stored(event, 'leaves'), await stored(event, 'gets')]
    await Promise.all([
      act(claims(), { event, id: leaves.id, by: 'attendee', action: cancel }),
      signUpAgain(event, 'gets'),
    ])
    expect(await historyOf(gets)).toEqual([[null, 'system', 'waitlisted', 'confirmed', null]])
  })

  it('have a line each in the history, where they are of one registration', async () => {
    const event = await makeEvent(desk.payload, { capacity: 1 })
    for (const name of ['in', 'waits']) await desk.signUp(event, name)
    const doc = await stored(event, 'waits')
    await Promise.all([
      act(claims(), { ...ofOrganiser(event, doc.id), ...overbooking }),
      act(claims(), { event, id: doc.id, by: 'attendee', action: cancel }),
    ])
    expect(await historyOf(doc)).toEqual([
      ['overbook', 'boss', 'waitlisted', 'confirmed', 'VIP'],
      [null, 'attendee', 'confirmed', 'cancelled', null],
    ])
  })

  it.each([
    ['automatic', 'confirmed'],
    ['offer', 'offer'],
  ])('tell of the place that somebody gets, and not again that he waits (%s)', async (waitingList, told) => {
    const event = await makeEvent(desk.payload, { capacity: 1, waitingList })
    const [first, next] = [`first-${waitingList}`, `next-${waitingList}`]
    for (const name of [first, next]) await desk.signUp(event, name)
    await desk.mailTo(next)
    const [holder, waiting] = [await stored(event, first), await stored(event, next)]
    await Promise.all([
      act(claims(), { ...ofOrganiser(event, waiting.id), what: 'resend', action: remind, mail: mailAgain }),
      act(claims(), { event, id: holder.id, by: 'attendee', action: cancel }),
    ])
    expect((await desk.mailTo(next))?.key).toContain(`:${told}:`)
  })

  it('hold nobody up who comes after many acts on one registration', async () => {
    const event = await makeEvent(desk.payload)
    await desk.signUp(event, 'busy')
    const { id } = await stored(event, 'busy')
    const done: string[] = []
    const acts = Array.from({ length: 100 }, async () => {
      await act(claims(), { event, id, by: 'boss', what: 'resend', action: remind })
      done.push('act')
    })
    const other = signUpAgain(event, 'other').then(() => done.push('other'))
    await Promise.all([...acts, other])
    expect(done.indexOf('other')).toBeLessThan(5)
  })

  it('take nothing back that another request of the same person has just said', async () => {
    const event = await makeEvent(desk.payload, { attendeeList: 'public', maxPlaces: 3 })
    await desk.signUp(event, 'ann', { listedTo: 'public' })
    const doc = await stored(event, 'ann')
    await Promise.all([
      changeWishes(claims(), doc, { listedTo: 'nobody', guests: [{ name: 'Gwen' }] }, 'attendee'),
      changeWishes(claims(), doc, { sessions: [] }, 'attendee'),
    ])
    const after = await stored(event, 'ann')
    expect([after.listedTo, after.places, after.guests]).toEqual([
      'nobody',
      2,
      [expect.objectContaining({ name: 'Gwen' })],
    ])
    // A wish that was read before that passes the guests on as they are.
    const person = { name: 'eve', email: 'eve@example.org', address: 'eve@example.org' }
    await passOn(context(), doc, { by: 'boss', person, locale: null })
    expect((await stored(event, 'eve')).guests).toMatchObject([{ name: 'Gwen' }])
  })
})
