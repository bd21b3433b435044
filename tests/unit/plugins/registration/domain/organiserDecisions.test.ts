import { describe, expect, it } from 'vitest'
import { cancel, signUp } from '../../../../../plugins/registration/domain/actions'
import {
  approve,
  overbook,
  reinstate,
  reorder,
} from '../../../../../plugins/registration/domain/organiserDecisions'
import { rosterOf, Sheet } from '../../../../../plugins/registration/domain/sheet'
import { newcomer, session, sheetWith } from './sample'

const statusOf = (sheet: Sheet, ...ids: string[]) => ids.map((id) => sheet.get(id)?.status)
const sessionsOf = (sheet: Sheet, id: string) => sheet.get(id)?.sessions.map((place) => place.status)

describe('approve', () => {
  it('claims the place that a request did not hold', () => {
    const sheet = sheetWith({ capacity: 1, approval: true })
    signUp(sheet, newcomer('a'), 1)
    signUp(sheet, newcomer('b'), 2)
    expect([statusOf(sheet, 'a', 'b'), sheet.held]).toEqual([['requested', 'requested'], {}])
    approve(sheet, 'b', 3)
    approve(sheet, 'a', 4)
    expect(statusOf(sheet, 'a', 'b')).toEqual(['waitlisted', 'confirmed'])
  })

  it('says that the category is full, where the event is not', () => {
    const categories = [{ key: 'press', capacity: 1 }]
    const sheet = sheetWith({ capacity: 9, approval: true, waitingList: 'none', categories })
    for (const id of ['a', 'b']) signUp(sheet, newcomer(id, { category: 'press' }), 1)
    approve(sheet, 'a', 2)
    expect(approve(sheet, 'b', 3)).toEqual({ refused: 'category-full' })
  })

  it('is held back by those earlier in line alone, also where there is no waiting list', () => {
    const before = sheetWith({ capacity: 2, maxPlaces: 2, approval: true })
    signUp(before, newcomer('a', { approved: true }), 1)
    signUp(before, newcomer('b'), 2)
    signUp(before, newcomer('pair', { places: 2, approved: true }), 3)
    const sheet = new Sheet(rosterOf(before.settings, before.live()), {
      ...before.settings,
      waitingList: 'none',
    })
    approve(sheet, 'b', 4)
    expect(statusOf(sheet, 'b', 'pair')).toEqual(['confirmed', 'waitlisted'])
  })
})

describe('reinstate', () => {
  it('puts a cancelled registration at the end of the line', () => {
    const sheet = sheetWith({ capacity: 1 })
    for (const id of ['a', 'b', 'c']) signUp(sheet, newcomer(id), 1)
    cancel(sheet, 'b', 2)
    reinstate(sheet, 'b', 3)
    cancel(sheet, 'a', 4)
    expect(statusOf(sheet, 'b', 'c')).toEqual(['waitlisted', 'confirmed'])
  })

  it('refuses while the person has another live registration', () => {
    const sheet = sheetWith()
    signUp(sheet, newcomer('a'), 1)
    cancel(sheet, 'a', 2)
    signUp(sheet, newcomer('b', { address: 'a@example.org' }), 3)
    expect(reinstate(sheet, 'a', 4)).toEqual({ refused: 'already-registered' })
  })

  it('does not bring back the priority of before', () => {
    const sheet = sheetWith({ capacity: 1 })
    for (const id of ['a', 'b', 'c']) signUp(sheet, newcomer(id), 1)
    reorder(sheet, 'b', { priority: 1 }, 2)
    cancel(sheet, 'b', 3)
    reinstate(sheet, 'b', 4)
    cancel(sheet, 'a', 5)
    expect(statusOf(sheet, 'b', 'c')).toEqual(['waitlisted', 'confirmed'])
  })
})

describe('overbook', () => {
  it('gives a place beyond the capacity and promotes nobody until there is room again', () => {
    const sheet = sheetWith({ capacity: 1 })
    for (const id of ['a', 'b', 'c']) signUp(sheet, newcomer(id), 1)
    overbook(sheet, 'c', 2)
    expect(sheet.held).toEqual({ event: 2 })
    cancel(sheet, 'a', 3)
    expect(statusOf(sheet, 'b')).toEqual(['waitlisted'])
    cancel(sheet, 'c', 4)
    expect(statusOf(sheet, 'b')).toEqual(['confirmed'])
  })

  it('passes over nobody any more who has the place', () => {
    const sheet = sheetWith({ capacity: 1, maxPlaces: 2, sessions: [session('x', 2)] })
    signUp(sheet, newcomer('a', { sessions: ['x'] }), 1)
    signUp(sheet, newcomer('pair', { places: 2, sessions: ['x'] }), 2)
    reorder(sheet, 'pair', { passedOver: true }, 3)
    overbook(sheet, 'pair', 4)
    const wide = new Sheet(rosterOf(sheet.settings, sheet.live()), { ...sheet.settings, capacity: 9 })
    signUp(wide, newcomer('b', { sessions: ['x'] }), 5)
    expect([sessionsOf(wide, 'pair'), sessionsOf(wide, 'b')]).toEqual([['waitlisted'], ['waitlisted']])
  })
})

describe('reorder', () => {
  it('offers the place that another turn brings, where places are offered', () => {
    const sheet = sheetWith({ capacity: 2, maxPlaces: 2, waitingList: 'offer' })
    signUp(sheet, newcomer('a'), 1)
    signUp(sheet, newcomer('pair', { places: 2 }), 2)
    signUp(sheet, newcomer('b'), 3)
    reorder(sheet, 'b', { priority: 1 }, 4)
    expect(statusOf(sheet, 'pair', 'b')).toEqual(['waitlisted', 'offered'])
  })
})
