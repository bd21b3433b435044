import { addDays } from 'date-fns'
import ICAL from 'ical.js'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { settled } from '../../../../plugins/registration'
import type { Mail } from '../../../../src/domain/mail'
import { engines } from '../../../support/engines'
import { makeEvent, makeSession, type OpenDesk, openDesk, saveEvent } from './desk'
import { signUpConfig } from './signUpConfig'

const runUpkeep = async (payload: Payload) => {
  const task = payload.config.jobs.tasks?.find(({ slug }) => slug === 'registration-upkeep')
  // A task's handler is typed for each task; this one reads nothing but the request's Payload.
  const handler = task?.handler as unknown as (args: object) => Promise<object>
  await handler({ req: { payload } })
}

/** What a calendar learns from a mail. */
const calendarOf = (mail: Mail | undefined) => {
  const [file] = mail?.attachments ?? []
  if (!file) return null
  const calendar = new ICAL.Component(ICAL.parse(file.content))
  const event = calendar.getFirstSubcomponent('vevent')
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event?.getFirstPropertyValue('uid'),
    sequence: Number(event?.getFirstPropertyValue('sequence')),
    starts: String(event?.getFirstPropertyValue('dtstart')),
    description: event?.getFirstPropertyValue('description'),
  }
}

const dayFromNow = (days: number) => addDays(new Date(), days).toISOString().slice(0, 10)

describe.each(engines)('mails on %s', (engine) => {
  let desk: OpenDesk
  beforeAll(async () => {
    const mails: Mail[] = []
    const whereIs = async ({ title }: Record<string, unknown>) => `Hall of ${title}`
    desk = await openDesk(engine, signUpConfig(mails, { whereIs }), mails)
  })
  afterAll(() => desk.close())
  afterEach(() => {
    vi.useRealTimers()
  })

  it('keep one entry in the calendar, from the place through a change to its end', async () => {
    const event = await makeEvent(desk.payload, {}, { startsOn: '2030-06-09', endsOn: '2030-06-10' })
    const session = await makeSession(desk.payload, event, 5, {
      title: 'Opening',
      startsAt: '2030-06-09T08:00:00.000Z',
      endsAt: '2030-06-09T09:00:00.000Z',
    })
    await desk.signUp(event, 'cal')
    const first = await desk.mailTo('cal')
    expect(first?.text).toContain('Hall of Press Day')
    const confirmed = calendarOf(first)
    const manage = await desk.linkOf('cal')
    await desk.request('PATCH', manage, { sessions: [session] })
    const changedMail = await desk.mailTo('cal')
    const changed = calendarOf(changedMail)
    await desk.request('DELETE', manage)
    const cancelled = calendarOf(await desk.mailTo('cal'))
    expect([confirmed, changed, cancelled].map((one) => [one?.method, one?.starts, one?.uid])).toEqual([
      ['REQUEST', '2030-06-09', confirmed?.uid],
      ['REQUEST', '2030-06-09', confirmed?.uid],
      ['CANCEL', '2030-06-09', confirmed?.uid],
    ])
    const sequences = [confirmed, changed, cancelled].map((one) => one?.sequence ?? Number.NaN)
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b))
    expect(changed?.description).toMatch(/Opening \(.*08:00.*09:00.*\): place confirmed/)
    expect(changedMail?.text).toMatch(/- Opening \(.*08:00.*09:00.*\): place confirmed/)
  })

  it('take the event out of the calendars of those who had a place, when it is cancelled', async () => {
    const event = await makeEvent(desk.payload, { capacity: 1 }, { startsOn: '2030-06-09' })
    await desk.signUp(event, 'in')
    await desk.signUp(event, 'out')
    await settled(desk.payload)
    await saveEvent(desk.payload, event, { scheduleState: 'cancelled', _status: 'published' })
    const [inside, outside] = [await desk.mailTo('in'), await desk.mailTo('out')]
    expect([inside?.subject, calendarOf(inside)?.method]).toEqual(['Event cancelled: Press Day', 'CANCEL'])
    expect([outside?.subject, calendarOf(outside)]).toEqual(['Event cancelled: Press Day', null])
  })

  it('move the entry in the calendars of those who have a place, when the event is moved', async () => {
    const event = await makeEvent(desk.payload, { capacity: 1 }, { startsOn: '2030-06-09' })
    await desk.signUp(event, 'placed')
    await desk.signUp(event, 'waiting')
    const [before, waiting] = [calendarOf(await desk.mailTo('placed')), await desk.mailTo('waiting')]
    // The waiting one gets the place that the same save makes, and hears of that.
    const change = { startsOn: '2030-06-20', registration: { capacity: 2 }, _status: 'published' }
    await saveEvent(desk.payload, event, change)
    const moved = await desk.mailTo('placed')
    const after = calendarOf(moved)
    expect([moved?.subject, after?.method, after?.uid, after?.starts]).toEqual([
      'New date: Press Day',
      'REQUEST',
      before?.uid,
      '2030-06-20',
    ])
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.NaN)
    const promoted = await desk.mailTo('waiting')
    expect([waiting?.subject, promoted?.subject, calendarOf(promoted)?.starts]).toEqual([
      'You are on the waiting list: Press Day',
      'Your place is confirmed: Press Day',
      '2030-06-20',
    ])
    const count = desk.mails.length
    await saveEvent(desk.payload, event, { title: 'Press Day!', _status: 'published' })
    await settled(desk.payload)
    expect(desk.mails).toHaveLength(count)
  })

  it('tell those who wait their place in line', async () => {
    const event = await makeEvent(desk.payload, { capacity: 1 })
    const other = await makeEvent(desk.payload, { capacity: 0 })
    await desk.signUp(other, 'elsewhere')
    for (const name of ['has-it', 'second', 'third']) await desk.signUp(event, name)
    const lineOf = async (name: string) =>
      /number (\d+) in line/.exec((await desk.mailTo(name))?.text ?? '')?.[1]
    expect([await lineOf('has-it'), await lineOf('second'), await lineOf('third')]).toEqual([
      undefined,
      '1',
      '2',
    ])
  })

  it('say when an offer ends as a clock at the event shows it, with its zone', async () => {
    const event = await makeEvent(
      desk.payload,
      { capacity: 0, waitingList: 'offer', offerHours: 24 * 365 },
      { startsOn: dayFromNow(20), timeZone: 'Europe/Kyiv' },
    )
    await desk.signUp(event, 'offered')
    await saveEvent(desk.payload, event, { registration: { capacity: 1 }, _status: 'published' })
    const mail = await desk.mailTo('offered')
    expect(mail?.subject).toBe('A place is free for you: Press Day')
    // The event begins before the offer would end: midnight there.
    expect(mail?.text).toMatch(/accept it by \w+,? \d+ \w+ \d+ at 00:00 Eastern European/)
  })

  it('are written in the language of the person, from right to left where it is', async () => {
    const event = await makeEvent(desk.payload)
    await desk.signUp(event, 'arabic', { locale: 'ar' })
    const mail = await desk.mailTo('arabic')
    expect(mail?.subject).toBe('تم تأكيد مقعدك: Press Day')
    expect(mail?.html).toContain('<html lang="ar" dir="rtl">')
  })

  describe('the reminder', () => {
    const remindersTo = (name: string) =>
      desk.mails.filter(({ to, key }) => to === `${name}@example.org` && key.includes(':reminder:'))

    const setOut = async (days: number) => {
      await settled(desk.payload)
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${dayFromNow(days)}T12:00:00Z`) })
    }

    it('comes once, in time, to those who have a place', async () => {
      const event = await makeEvent(desk.payload, { capacity: 1 }, { startsOn: dayFromNow(5) })
      await desk.signUp(event, 'goes')
      await desk.signUp(event, 'waits')
      await runUpkeep(desk.payload)
      expect(remindersTo('goes')).toEqual([])
      await setOut(3)
      await Promise.all([runUpkeep(desk.payload), runUpkeep(desk.payload)])
      await runUpkeep(desk.payload)
      expect(remindersTo('goes').map(({ subject }) => subject)).toEqual(['Reminder: Press Day'])
      expect(calendarOf(remindersTo('goes')[0])?.method).toBe('REQUEST')
      expect(remindersTo('waits')).toEqual([])
    })

    it('comes again where the event was moved to another day', async () => {
      const event = await makeEvent(desk.payload, {}, { startsOn: dayFromNow(5) })
      const [first, second] = [dayFromNow(5), dayFromNow(6)]
      await desk.signUp(event, 'moved')
      await setOut(4)
      await runUpkeep(desk.payload)
      await saveEvent(desk.payload, event, { startsOn: second, _status: 'published' })
      await runUpkeep(desk.payload)
      expect(remindersTo('moved').map(({ key }) => key.split(':').at(-1))).toEqual([first, second])
    })

    it('does not come to somebody who got the place after the reminders began', async () => {
      const event = await makeEvent(desk.payload, {}, { startsOn: dayFromNow(5) })
      await setOut(4)
      await desk.signUp(event, 'late')
      await runUpkeep(desk.payload)
      expect(remindersTo('late')).toEqual([])
    })

    it.each([
      ['is cancelled', { scheduleState: 'cancelled', _status: 'published' }],
      ['is postponed', { scheduleState: 'postponed', _status: 'published' }],
      ['was taken off the website', { _status: 'draft' }],
    ])('does not come where the event %s', async (_, change) => {
      const event = await makeEvent(desk.payload, {}, { startsOn: dayFromNow(5) })
      await desk.signUp(event, 'nothing')
      await saveEvent(desk.payload, event, change)
      await setOut(4)
      await runUpkeep(desk.payload)
      expect(remindersTo('nothing')).toEqual([])
    })

    it('keeps no other back where one can’t be written, and comes later then', async () => {
      const event = await makeEvent(desk.payload, {}, { startsOn: dayFromNow(5) })
      await desk.signUp(event, 'broken', { locale: 'da' })
      await desk.signUp(event, 'whole')
      await setOut(4)
      const read = desk.payload.findByID.bind(desk.payload)
      const reading = vi.spyOn(desk.payload, 'findByID').mockImplementation((args) => {
        if (args.locale === ('da' as never)) throw new Error('There is no reading it.')
        return read(args) as never
      })
      await runUpkeep(desk.payload)
      expect([remindersTo('broken').length, remindersTo('whole').length]).toEqual([0, 1])
      reading.mockRestore()
      await runUpkeep(desk.payload)
      expect([remindersTo('broken').length, remindersTo('whole').length]).toEqual([1, 1])
    })
  })
})
