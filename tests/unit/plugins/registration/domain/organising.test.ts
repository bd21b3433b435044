import { describe, expect, it } from 'vitest'
import { signUp } from '../../../../../plugins/registration/domain/actions'
import {
  promote,
  reinstate,
  reject,
  remind,
} from '../../../../../plugins/registration/domain/organiserDecisions'
import { actionsFor, undoOf } from '../../../../../plugins/registration/domain/organising'
import { newcomer, sheetWith } from './sample'

describe('promote', () => {
  const waiting = (capacity: number) => {
    const sheet = sheetWith({ capacity, maxPlaces: 2, categories: [{ key: 'press', capacity: 0 }] })
    signUp(sheet, newcomer('a'), 1)
    signUp(sheet, newcomer('group', { places: 2 }), 2)
    signUp(sheet, newcomer('b'), 3)
    signUp(sheet, newcomer('p', { category: 'press' }), 4)
    return sheet
  }

  it('passes over whoever is earlier in line where there is room', () => {
    const sheet = waiting(2)
    expect(promote(sheet, 'b', 5)).toMatchObject({ status: 'confirmed', held: true })
    expect(sheet.held).toEqual({ event: 2 })
  })

  it('refuses what would overbook, and says which pool is full', () => {
    const sheet = waiting(2)
    expect(promote(sheet, 'group', 5)).toEqual({ refused: 'event-full' })
    expect(promote(sheet, 'p', 5)).toEqual({ refused: 'category-full' })
  })

  it('refuses whoever does not wait, and everybody once the event is cancelled', () => {
    const sheet = waiting(2)
    expect(promote(sheet, 'a', 5)).toEqual({ refused: 'state-changed' })
    expect(promote(sheet, 'nobody', 5)).toEqual({ refused: 'state-changed' })
    sheet.settings = { ...sheet.settings, cancelled: true }
    expect(promote(sheet, 'b', 5)).toEqual({ refused: 'event-cancelled' })
  })
})

describe('reinstate', () => {
  it('makes a rejection a request again that keeps its turn and holds nothing', () => {
    const sheet = sheetWith({ capacity: 5, approval: true })
    signUp(sheet, newcomer('a'), 1)
    signUp(sheet, newcomer('b'), 2)
    reject(sheet, 'a', 3)
    expect(reinstate(sheet, 'a', 4)).toMatchObject({ status: 'requested', requestedAt: 1, held: false })
  })
})

describe('remind', () => {
  it('notes the time and changes nothing else; what is over gets no mail', () => {
    const sheet = sheetWith({ capacity: 5, approval: true })
    signUp(sheet, newcomer('a'), 1)
    const before = sheet.get('a')
    expect(remind(sheet, 'a', 9)).toEqual({ ...before, remindedAt: 9 })
    reject(sheet, 'a', 10)
    expect(remind(sheet, 'a', 11)).toEqual({ refused: 'state-changed' })
  })
})

describe('undoOf', () => {
  const told = (status: Parameters<typeof actionsFor>[0], priority = 0, passedOver = false) => ({
    status,
    priority,
    passedOver,
  })
  it.each([
    ['a place that was cancelled', 'cancel', told('confirmed'), told('cancelled'), 'reinstate', {}],
    [
      'a request that was cancelled',
      'cancel',
      told('requested'),
      told('cancelled'),
      'reinstate',
      { asks: true },
    ],
    ['a rejection', 'reject', told('requested'), told('rejected'), 'reinstate', {}],
    [
      'another turn',
      'turn',
      told('waitlisted'),
      told('waitlisted', 2),
      'turn',
      { priority: 0, passedOver: false },
    ],
  ] as const)('takes back %s', (_, action, before, after, undone, body) => {
    expect(undoOf(action, before, after)).toEqual({ action: undone, body })
  })

  it.each([
    ['a place that was given', 'approve', told('requested'), told('confirmed')],
    ['a place over the limit', 'overbook', told('waitlisted'), told('confirmed')],
    ['an address that nobody has confirmed', 'cancel', told('pending'), told('cancelled')],
    ['what was over before', 'cancel', told('cancelled'), told('cancelled')],
    ['a turn that led to a place', 'turn', told('waitlisted'), told('confirmed', 2)],
    ['a turn that stayed', 'turn', told('waitlisted', 2), told('waitlisted', 2)],
    ['something unknown', 'cancel', undefined, told('cancelled')],
  ] as const)('takes nothing back of %s', (_, action, before, after) => {
    expect(undoOf(action, before, after)).toBeNull()
  })
})

describe('actionsFor', () => {
  it('offers the handing over of a place that somebody has, and nothing but a way back to who is gone', () => {
    expect([actionsFor('confirmed'), actionsFor('cancelled')]).toEqual([
      ['hand-over', 'resend', 'cancel'],
      ['reinstate'],
    ])
  })
})
