import { describe, expect, it } from 'vitest'
import { cancel, signUp } from '../../../../../plugins/registration/domain/actions'
import { reorder } from '../../../../../plugins/registration/domain/organiserDecisions'
import { catchUp } from '../../../../../plugins/registration/domain/serve'
import type { Settings } from '../../../../../plugins/registration/domain/settings'
import { rosterOf, Sheet } from '../../../../../plugins/registration/domain/sheet'
import { newcomer, session, sheetWith } from './sample'

const statusOf = (sheet: Sheet, ...ids: string[]) => ids.map((id) => sheet.get(id)?.status)
const sessionsOf = (sheet: Sheet, ...ids: string[]) =>
  ids.map((id) =>
    sheet
      .get(id)
      ?.sessions.map((place) => place.status)
      .join(),
  )

const press = (capacity: number) => [{ key: 'press', capacity }]
const inPress = (id: string, places = 1) => newcomer(id, { category: 'press', places })

const changed = (before: Sheet, settings: Partial<Settings>, now: number): Sheet => {
  const after = new Sheet(rosterOf(before.settings, before.live()), { ...before.settings, ...settings })
  catchUp(after, now)
  return after
}

describe('holdsBackIn', () => {
  it('leaves the last seats to others where the own category has nothing', () => {
    const sheet = sheetWith({ capacity: 3, maxPlaces: 2, categories: press(1) })
    signUp(sheet, inPress('group', 2), 1)
    for (const id of ['a', 'b', 'c', 'd']) signUp(sheet, newcomer(id), 2)
    expect(statusOf(sheet, 'group', 'a', 'b', 'c', 'd')).toEqual([
      'waitlisted',
      'confirmed',
      'confirmed',
      'confirmed',
      'waitlisted',
    ])
  })

  it('counts a category as having nothing where somebody earlier in line holds it back', () => {
    const sheet = sheetWith({ capacity: 2, maxPlaces: 2, categories: press(1) })
    signUp(sheet, inPress('group', 2), 1)
    signUp(sheet, inPress('journalist'), 2)
    for (const id of ['a', 'b']) signUp(sheet, newcomer(id), 3)
    expect(statusOf(sheet, 'group', 'journalist', 'a', 'b')).toEqual([
      'waitlisted',
      'waitlisted',
      'confirmed',
      'confirmed',
    ])
  })

  it("holds the event's last seat where the category has room and the event alone has not", () => {
    const sheet = sheetWith({ capacity: 1, maxPlaces: 2, categories: press(2) })
    signUp(sheet, inPress('group', 2), 1)
    signUp(sheet, newcomer('a'), 2)
    signUp(sheet, inPress('journalist'), 3)
    expect(statusOf(sheet, 'group', 'a', 'journalist')).toEqual(['waitlisted', 'waitlisted', 'waitlisted'])
    reorder(sheet, 'group', { passedOver: true }, 4)
    expect(statusOf(sheet, 'group', 'a', 'journalist')).toEqual(['waitlisted', 'confirmed', 'waitlisted'])
  })

  it('holds the event no longer once a guest of honour or a lower limit leaves the category nothing', () => {
    const sheet = sheetWith({ capacity: 2, maxPlaces: 3, categories: press(3) })
    signUp(sheet, inPress('group', 3), 1)
    signUp(sheet, newcomer('a'), 2)
    expect(statusOf(sheet, 'group', 'a')).toEqual(['waitlisted', 'waitlisted'])
    expect(statusOf(changed(sheet, { categories: press(2) }, 3), 'group', 'a')).toEqual([
      'waitlisted',
      'confirmed',
    ])
    signUp(sheet, { ...inPress('guest of honour'), priority: 1 }, 4)
    expect(statusOf(sheet, 'group', 'a', 'guest of honour')).toEqual(['waitlisted', 'confirmed', 'confirmed'])
  })

  it('lets who waited for a category wait for the event in turn once the category has room', () => {
    const sheet = sheetWith({ capacity: 1, categories: press(0) })
    signUp(sheet, inPress('journalist'), 1)
    for (const id of ['a', 'b']) signUp(sheet, newcomer(id), 2)
    const raised = changed(sheet, { categories: press(1) }, 3)
    expect(statusOf(raised, 'journalist', 'a', 'b')).toEqual(['waitlisted', 'confirmed', 'waitlisted'])
    cancel(raised, 'a', 4)
    expect(statusOf(raised, 'journalist', 'b')).toEqual(['confirmed', 'waitlisted'])
  })

  it('blocks no session while the event place waits', () => {
    const sheet = sheetWith({ capacity: 1, maxPlaces: 2, sessions: [session('x', 1)] })
    signUp(sheet, newcomer('pair', { places: 2, sessions: ['x'] }), 1)
    reorder(sheet, 'pair', { passedOver: true }, 2)
    signUp(sheet, newcomer('a', { sessions: ['x'] }), 3)
    expect(sessionsOf(sheet, 'pair', 'a')).toEqual(['waitlisted', 'confirmed'])
  })

  it('blocks the session alone once the event place is there', () => {
    const sheet = sheetWith({ capacity: 3, maxPlaces: 2, sessions: [session('x', 1), session('y', 1)] })
    signUp(sheet, newcomer('pair', { places: 2, sessions: ['x'] }), 1)
    signUp(sheet, newcomer('a', { sessions: ['x', 'y'] }), 2)
    expect(statusOf(sheet, 'pair', 'a')).toEqual(['confirmed', 'confirmed'])
    expect(sessionsOf(sheet, 'pair', 'a')).toEqual(['waitlisted', 'waitlisted,confirmed'])
  })

  it('lets nobody pass who waits while nobody is served', () => {
    const sheet = sheetWith({ capacity: 1, endsAt: 10 })
    for (const id of ['a', 'b']) signUp(sheet, newcomer(id), 1)
    cancel(sheet, 'a', 11)
    signUp(sheet, newcomer('c'), 12)
    expect(statusOf(sheet, 'b', 'c')).toEqual(['waitlisted', 'waitlisted'])
  })
})
