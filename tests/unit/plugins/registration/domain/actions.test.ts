import { describe, expect, it } from 'vitest'
import {
  acceptOffer,
  cancel,
  change,
  confirmAddress,
  signUp,
} from '../../../../../plugins/registration/domain/actions'
import { reorder } from '../../../../../plugins/registration/domain/organiserDecisions'
import { catchUp } from '../../../../../plugins/registration/domain/serve'
import { rosterOf, Sheet } from '../../../../../plugins/registration/domain/sheet'
import { hour, newcomer, session, sheetWith } from './sample'

const statusOf = (sheet: Sheet, ...ids: string[]) => ids.map((id) => sheet.get(id)?.status)
const sessionsOf = (sheet: Sheet, id: string) => sheet.get(id)?.sessions.map((place) => place.status)

describe('signUp', () => {
  it('waitlists the registrant when the last place is taken', () => {
    const sheet = sheetWith({ capacity: 1 })
    signUp(sheet, newcomer('a'), 1)
    signUp(sheet, newcomer('b'), 2)
    expect(statusOf(sheet, 'a', 'b')).toEqual(['confirmed', 'waitlisted'])
  })

  it('refuses where there is no waiting list, and says which pool is full', () => {
    const categories = [{ key: 'press', capacity: 0 }]
    const full = sheetWith({ capacity: 0, waitingList: 'none', categories })
    expect(signUp(full, newcomer('a'), 1)).toEqual({ refused: 'event-full', field: 'event' })
    const noPress = sheetWith({ capacity: 5, waitingList: 'none', categories })
    expect(signUp(noPress, newcomer('a', { category: 'press' }), 1)).toEqual({
      refused: 'category-full',
      field: 'category',
    })
  })

  it('does not let a full press list hold back the public', () => {
    const sheet = sheetWith({ capacity: 10, categories: [{ key: 'press', capacity: 1 }] })
    signUp(sheet, newcomer('a', { category: 'press' }), 1)
    signUp(sheet, newcomer('b', { category: 'press' }), 2)
    signUp(sheet, newcomer('c'), 3)
    expect(statusOf(sheet, 'a', 'b', 'c')).toEqual(['confirmed', 'waitlisted', 'confirmed'])
  })

  it('lets a waiting group hold back whoever comes later, unless an organiser passes over it', () => {
    const sheet = sheetWith({ capacity: 2, maxPlaces: 2 })
    signUp(sheet, newcomer('a'), 1)
    signUp(sheet, newcomer('group', { places: 2 }), 2)
    signUp(sheet, newcomer('b'), 3)
    expect(statusOf(sheet, 'group', 'b')).toEqual(['waitlisted', 'waitlisted'])
    reorder(sheet, 'group', { passedOver: true }, 4)
    expect(statusOf(sheet, 'group', 'b')).toEqual(['waitlisted', 'confirmed'])
  })

  it('is not held back by those whom organisers put behind everybody', () => {
    const sheet = sheetWith({ capacity: 3, maxPlaces: 2 })
    signUp(sheet, newcomer('a', { places: 2 }), 1)
    signUp(sheet, newcomer('last', { places: 2 }), 2)
    reorder(sheet, 'last', { priority: -1 }, 3)
    signUp(sheet, newcomer('b'), 4)
    expect(statusOf(sheet, 'last', 'b')).toEqual(['waitlisted', 'confirmed'])
  })

  it('gives each session what it has, and none before the event place', () => {
    const sheet = sheetWith({ capacity: 2, sessions: [session('x', 1), session('y')] })
    signUp(sheet, newcomer('a', { sessions: ['x', 'y'] }), 1)
    signUp(sheet, newcomer('b', { sessions: ['x', 'y'] }), 2)
    signUp(sheet, newcomer('c', { sessions: ['y'] }), 3)
    expect([sessionsOf(sheet, 'a'), sessionsOf(sheet, 'b'), sessionsOf(sheet, 'c')]).toEqual([
      ['confirmed', 'confirmed'],
      ['waitlisted', 'confirmed'],
      ['waitlisted'],
    ])
    expect(sheet.held).toEqual({ event: 2, 'session:x': 1, 'session:y': 2 })
  })

  it('changes nothing for a person who is known, and answers as for an unknown one', () => {
    const sheet = sheetWith({ capacity: 1 })
    signUp(sheet, newcomer('a'), 1)
    const again = signUp(sheet, newcomer('z', { address: 'a@example.org' }), 2)
    expect('answer' in again && again.answer.status).toBe('waitlisted')
    expect(sheet.changed.size).toBe(1)
  })

  it('holds a place for an unconfirmed address until the hold ends', () => {
    const sheet = sheetWith({ capacity: 1, confirmAddress: true, holdMinutes: 60 })
    signUp(sheet, newcomer('a'), 0)
    signUp(sheet, newcomer('b'), 1)
    confirmAddress(sheet, 'b', 2)
    expect(statusOf(sheet, 'a', 'b')).toEqual(['pending', 'waitlisted'])
    catchUp(sheet, hour)
    expect(statusOf(sheet, 'a', 'b')).toEqual(['expired', 'confirmed'])
    expect(confirmAddress(sheet, 'a', hour)).toEqual({ refused: 'token-expired' })
  })

  it('passes over an unconfirmed address, which keeps its turn', () => {
    const sheet = sheetWith({ capacity: 1, confirmAddress: true })
    signUp(sheet, newcomer('first', { vouchedFor: true }), 0)
    signUp(sheet, newcomer('a'), 1)
    signUp(sheet, newcomer('b'), 2)
    confirmAddress(sheet, 'b', 3)
    confirmAddress(sheet, 'a', 4)
    cancel(sheet, 'first', 5)
    expect(statusOf(sheet, 'a', 'b')).toEqual(['confirmed', 'waitlisted'])
  })
})

describe('cancel', () => {
  it('frees a place once and gives it to the next in line', () => {
    const sheet = sheetWith({ capacity: 1 })
    for (const id of ['a', 'b', 'c']) signUp(sheet, newcomer(id), 1)
    cancel(sheet, 'a', 2)
    cancel(sheet, 'a', 3)
    expect(statusOf(sheet, 'a', 'b', 'c')).toEqual(['cancelled', 'confirmed', 'waitlisted'])
  })

  it('serves by priority, then time', () => {
    const sheet = sheetWith({ capacity: 1 })
    for (const id of ['a', 'b', 'c']) signUp(sheet, newcomer(id), 1)
    reorder(sheet, 'c', { priority: 1 }, 2)
    cancel(sheet, 'a', 3)
    expect(statusOf(sheet, 'b', 'c')).toEqual(['waitlisted', 'confirmed'])
  })
})

describe('acceptOffer', () => {
  const offered = () => {
    const sheet = sheetWith({ capacity: 1, waitingList: 'offer', offerHours: 1 })
    for (const id of ['a', 'b', 'c']) signUp(sheet, newcomer(id), 1)
    cancel(sheet, 'a', 2)
    return sheet
  }

  it('confirms who is in time, once and again', () => {
    const sheet = offered()
    expect(statusOf(sheet, 'b', 'c')).toEqual(['offered', 'waitlisted'])
    acceptOffer(sheet, 'b', 3)
    acceptOffer(sheet, 'b', 4)
    expect(statusOf(sheet, 'b', 'c')).toEqual(['confirmed', 'waitlisted'])
  })

  it('is too late after the time of the offer, even if no job has come by', () => {
    const sheet = offered()
    expect(acceptOffer(sheet, 'b', 2 + hour)).toEqual({ refused: 'token-expired' })
    expect(statusOf(sheet, 'b', 'c')).toEqual(['expired', 'offered'])
  })

  it('ends offers when the event begins', () => {
    const sheet = sheetWith({ capacity: 1, waitingList: 'offer', startsAt: 100 })
    for (const id of ['a', 'b']) signUp(sheet, newcomer(id), 1)
    cancel(sheet, 'a', 2)
    expect(sheet.get('b')?.offeredUntil).toBe(100)
  })
})

describe('change', () => {
  it('keeps the sessions that stay and asks for the new ones', () => {
    const sheet = sheetWith({ sessions: [session('x', 1), session('y', 1), session('z', 1)] })
    signUp(sheet, newcomer('a', { sessions: ['x', 'y'] }), 1)
    signUp(sheet, newcomer('b', { sessions: ['y', 'z'] }), 2)
    change(sheet, 'a', { sessions: ['x', 'z'] }, 3)
    expect([sheet.get('a')?.sessions, sheet.get('b')?.sessions]).toEqual([
      [
        { session: 'x', status: 'confirmed' },
        { session: 'z', status: 'waitlisted' },
      ],
      [
        { session: 'y', status: 'confirmed' },
        { session: 'z', status: 'confirmed' },
      ],
    ])
  })

  it('gives all the places that a group asks for more, or none', () => {
    const sheet = sheetWith({ capacity: 3, maxPlaces: 4 })
    signUp(sheet, newcomer('a'), 1)
    expect(change(sheet, 'a', { places: 4 }, 2)).toEqual({ refused: 'event-full', field: 'guests' })
    change(sheet, 'a', { places: 3 }, 3)
    expect(sheet.held).toEqual({ event: 3 })
  })

  it('says that the category is too full for a larger group, where the event is not', () => {
    const sheet = sheetWith({ capacity: 9, maxPlaces: 3, categories: [{ key: 'press', capacity: 1 }] })
    signUp(sheet, newcomer('a', { category: 'press' }), 1)
    expect(change(sheet, 'a', { places: 2 }, 2)).toEqual({ refused: 'category-full', field: 'guests' })
  })

  it('gives the place itself to a group that makes itself small enough for it', () => {
    const sheet = sheetWith({ capacity: 2, maxPlaces: 2, waitingList: 'offer' })
    signUp(sheet, newcomer('a'), 1)
    signUp(sheet, newcomer('pair', { places: 2 }), 2)
    change(sheet, 'pair', { places: 1 }, 3)
    expect(statusOf(sheet, 'pair')).toEqual(['confirmed'])
  })

  it('asks for a new session in its turn, also where there is no waiting list', () => {
    const before = sheetWith({ maxPlaces: 2, sessions: [session('x', 1)] })
    signUp(before, newcomer('a'), 1)
    signUp(before, newcomer('pair', { places: 2, sessions: ['x'] }), 2)
    const sheet = new Sheet(rosterOf(before.settings, before.live()), {
      ...before.settings,
      waitingList: 'none',
    })
    change(sheet, 'a', { sessions: ['x'] }, 3)
    expect([sessionsOf(sheet, 'a'), sessionsOf(sheet, 'pair')]).toEqual([['confirmed'], ['waitlisted']])
  })
})
