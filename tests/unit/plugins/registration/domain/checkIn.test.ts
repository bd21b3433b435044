import { describe, expect, it } from 'vitest'
import { cancel, change, signUp } from '../../../../../plugins/registration/domain/actions'
import {
  type Arrival,
  checkIn,
  checkInOf,
  expectedAt,
  undoCheckIn,
} from '../../../../../plugins/registration/domain/checkIn'
import { mailFor } from '../../../../../plugins/registration/domain/mailKind'
import { overbook, reinstate } from '../../../../../plugins/registration/domain/organiserDecisions'
import type { Sheet } from '../../../../../plugins/registration/domain/sheet'
import { hour, newcomer, session, sheetWith } from './sample'

const now = 100 * hour

/** One event with a group of three and somebody who waits; the group has a place in `x` and waits for `y`. */
const opened = (): Sheet => {
  const sheet = sheetWith({ capacity: 3, sessions: [session('x'), session('y', 0)] })
  signUp(sheet, newcomer('group', { places: 3, sessions: ['x', 'y'] }), 1)
  signUp(sheet, newcomer('waiting'), 2)
  return sheet
}

const arrive = (sheet: Sheet, given: Partial<Arrival> = {}, id = 'group', at = now) => {
  const done = checkIn(sheet, id, { door: 'event', at: null, by: 'door', ...given }, at)
  return 'refused' in done ? done.refused : done.first
}

const timesOf = (sheet: Sheet, door = 'event') =>
  [0, 1, 2].map((place) => {
    const entry = sheet.get('group')
    return entry && checkInOf(entry, door, place)?.at
  })

describe('checkIn', () => {
  it('lets the places in that are named, all of them where none is', () => {
    const sheet = opened()
    expect(arrive(sheet, { places: [1] })).toEqual([1])
    expect(arrive(sheet, {}, 'group', now + 5)).toEqual([0, 2])
    expect(timesOf(sheet)).toEqual([now + 5, now, now + 5])
  })

  it('keeps the first time: the second is told, and nothing is written', () => {
    const sheet = opened()
    arrive(sheet)
    const before = sheet.get('group')
    expect(arrive(sheet, { by: 'other' }, 'group', now + 1)).toEqual([])
    expect(sheet.get('group')).toBe(before)
  })

  it('is first once where two come in one moment with one login', () => {
    const sheet = opened()
    expect([arrive(sheet), arrive(sheet)]).toEqual([[0, 1, 2], []])
  })

  it('lets an earlier time count that a device tells of later, and no later one', () => {
    const sheet = opened()
    arrive(sheet, { places: [0, 1] })
    expect(arrive(sheet, { places: [0], at: now - hour, by: 'phone' })).toEqual([0])
    expect(arrive(sheet, { places: [1], at: now + 1 }, 'group', now + 2)).toEqual([])
    expect(timesOf(sheet)).toEqual([now - hour, now, undefined])
    expect(sheet.get('group')?.checkIns.find(({ place }) => place === 0)?.by).toBe('phone')
  })

  it('takes the same arrival told twice for one', () => {
    const sheet = opened()
    const told = { at: now - hour, by: 'phone' }
    expect([arrive(sheet, told), arrive(sheet, told), arrive(sheet, { ...told, by: 'other' })]).toEqual([
      [0, 1, 2],
      [0, 1, 2],
      [],
    ])
  })

  it('refuses whoever has no confirmed place, and a session where there is none', () => {
    const sheet = opened()
    expect([
      arrive(sheet, {}, 'waiting'),
      arrive(sheet, {}, 'nobody'),
      arrive(sheet, { door: 'y' }),
      arrive(sheet, { door: 'z' }),
      arrive(sheet, { places: [3] }),
      arrive(sheet, { door: 'x', places: [2] }),
    ]).toEqual([
      'not-confirmed',
      'registration-unknown',
      'not-in-session',
      'session-not-in-event',
      'field-invalid',
      [2],
    ])
    expect([timesOf(sheet), timesOf(sheet, 'x')]).toEqual([
      [undefined, undefined, undefined],
      [undefined, undefined, now],
    ])
  })

  it.each([
    ['five minutes ahead', 5 * 60_000, true],
    ['more than that', 5 * 60_000 + 1, false],
    ['two days ago', -48 * hour, true],
    ['longer ago', -48 * hour - 1, false],
  ])('takes a time or refuses it: %s', (_, offset, taken) => {
    expect(arrive(opened(), { at: now + offset })).toEqual(taken ? [0, 1, 2] : 'field-invalid')
  })

  it('calls for no mail', () => {
    const sheet = opened()
    const before = sheet.get('group')
    arrive(sheet)
    const after = sheet.get('group')
    expect(before && after && mailFor(before, after)).toBeNull()
  })
})

describe('undoCheckIn', () => {
  it('takes back the places that are named at that door alone, once', () => {
    const sheet = opened()
    arrive(sheet)
    arrive(sheet, { door: 'x' })
    undoCheckIn(sheet, 'group', { door: 'event', places: [0] }, now)
    const undone = sheet.get('group')
    undoCheckIn(sheet, 'group', { door: 'event', places: [0] }, now)
    expect(sheet.get('group')).toBe(undone)
    expect([timesOf(sheet), timesOf(sheet, 'x')]).toEqual([
      [undefined, now, now],
      [now, now, now],
    ])
  })
})

describe('who is checked in', () => {
  it('is not cancelled and keeps the guests, until that is undone', () => {
    const sheet = opened()
    arrive(sheet, { places: [0] })
    const refused = { refused: 'checked-in' }
    expect([
      cancel(sheet, 'group', now),
      change(sheet, 'group', { places: 2 }, now),
      change(sheet, 'group', { otherGuests: true }, now),
    ]).toEqual([refused, refused, refused])
    expect(change(sheet, 'group', { sessions: ['x'] }, now)).toMatchObject({ sessions: [{ session: 'x' }] })
    undoCheckIn(sheet, 'group', { door: 'event' }, now)
    expect(change(sheet, 'group', { places: 2 }, now)).toMatchObject({ places: 2 })
    expect(cancel(sheet, 'group', now)).toMatchObject({ status: 'cancelled' })
  })

  it('keeps a session that somebody has entered', () => {
    const sheet = opened()
    arrive(sheet, { door: 'x', places: [0] })
    expect(change(sheet, 'group', { sessions: ['y'] }, now)).toEqual({ refused: 'checked-in' })
    expect(change(sheet, 'group', { sessions: ['x'] }, now)).toMatchObject({ status: 'confirmed' })
  })

  it('comes back without check-ins after a reinstatement', () => {
    const sheet = opened()
    const entry = sheet.get('group')
    if (!entry) throw new Error('The group is missing.')
    // As an old version might have left it.
    sheet.put({
      ...entry,
      status: 'cancelled',
      held: false,
      checkIns: [{ place: 0, door: 'event', at: 1, by: 'x' }],
    })
    reinstate(sheet, 'group', now)
    expect(sheet.get('group')?.checkIns).toEqual([])
  })
})

describe('expectedAt', () => {
  it('names the doors that a registration may come through', () => {
    const sheet = opened()
    const doorsOf = (id: string) => {
      const entry = sheet.get(id)
      return entry && expectedAt(entry)
    }
    expect([doorsOf('group'), doorsOf('waiting')]).toEqual([['event', 'x'], []])
    overbook(sheet, 'waiting', now)
    expect(doorsOf('waiting')).toEqual(['event'])
  })
})
