import { describe, expect, it } from 'vitest'
import { cancel, change, confirmAddress, signUp } from '../../../../../plugins/registration/domain/actions'
import { reorder } from '../../../../../plugins/registration/domain/organiserDecisions'
import { waitingLine, whyWaiting } from '../../../../../plugins/registration/domain/whyWaiting'
import { hour, newcomer, session, sheetWith } from './sample'

const press = (capacity: number) => ({ categories: [{ key: 'press', capacity }] })
const inPress = (id: string, places = 1) => newcomer(id, { category: 'press', places })

describe('whyWaiting', () => {
  it('tells a full pool from one with too little for the group, and both from standing behind others', () => {
    const sheet = sheetWith({ capacity: 3, maxPlaces: 2, ...press(0) })
    signUp(sheet, newcomer('a', { places: 2 }), 1)
    signUp(sheet, inPress('journalist'), 2)
    signUp(sheet, newcomer('pair', { places: 2 }), 3)
    signUp(sheet, newcomer('b'), 4)
    expect(['a', 'journalist', 'pair', 'b'].map((id) => whyWaiting(sheet, id, 5))).toEqual([
      null,
      { position: 1, reasons: [{ reason: 'full', pool: 'category:press' }] },
      { position: 2, reasons: [{ reason: 'too-few', pool: 'event' }] },
      { position: 3, reasons: [{ reason: 'behind', pool: 'event' }] },
    ])
  })

  it('tells of the category and of the event where both give nothing', () => {
    const sheet = sheetWith({ capacity: 0, maxPlaces: 2, ...press(1) })
    signUp(sheet, inPress('pair', 2), 1)
    signUp(sheet, inPress('journalist'), 2)
    expect(whyWaiting(sheet, 'journalist', 3)?.reasons).toEqual([
      { reason: 'full', pool: 'event' },
      { reason: 'behind', pool: 'category:press' },
    ])
  })

  it('tells of sessions once the event place is there', () => {
    const sheet = sheetWith({ capacity: 1, sessions: [session('x', 0), session('y')] })
    signUp(sheet, newcomer('a', { sessions: ['x', 'y'] }), 1)
    signUp(sheet, newcomer('b', { sessions: ['x'] }), 2)
    expect([whyWaiting(sheet, 'a', 3), whyWaiting(sheet, 'b', 3)]).toEqual([
      { position: null, reasons: [{ reason: 'full', pool: 'session:x' }] },
      { position: 1, reasons: [{ reason: 'full', pool: 'event' }] },
    ])
  })

  it('tells of an offer that is out, an address to be confirmed, and an approval to be given', () => {
    const sheet = sheetWith({ capacity: 1, waitingList: 'offer', offerHours: 1, sessions: [session('x', 0)] })
    signUp(sheet, newcomer('a'), 1)
    signUp(sheet, newcomer('b', { sessions: ['x'] }), 2)
    cancel(sheet, 'a', 3)
    sheet.settings = { ...sheet.settings, confirmAddress: true, approval: true, holdMinutes: 60 }
    signUp(sheet, newcomer('c'), 4)
    signUp(sheet, newcomer('d'), 5)
    confirmAddress(sheet, 'd', 6)
    expect(['b', 'c', 'd'].map((id) => whyWaiting(sheet, id, 7))).toEqual([
      {
        position: null,
        reasons: [
          { reason: 'offer', until: 3 + hour },
          { reason: 'full', pool: 'session:x' },
        ],
      },
      { position: null, reasons: [{ reason: 'unconfirmed', until: 4 + hour }] },
      { position: null, reasons: [{ reason: 'approval' }] },
    ])
  })

  it('tells that nobody is served in an event that is over, cancelled or not published', () => {
    for (const why of [{ endsAt: 2 }, { cancelled: true }, { published: false }]) {
      const sheet = sheetWith({ capacity: 0, ...why })
      signUp(sheet, newcomer('a'), 1)
      expect(whyWaiting(sheet, 'a', 3)).toEqual({ position: 1, reasons: [{ reason: 'not-served' }] })
    }
  })
})

describe('waitingLine', () => {
  it('lists all who wait in the order of turns, and counts those who wait for the event', () => {
    const sheet = sheetWith({ capacity: 1, maxPlaces: 2, confirmAddress: true, sessions: [session('x', 0)] })
    signUp(sheet, newcomer('a', { vouchedFor: true }), 1)
    signUp(sheet, newcomer('unconfirmed'), 2)
    signUp(sheet, newcomer('b', { vouchedFor: true }), 3)
    signUp(sheet, newcomer('c', { vouchedFor: true }), 4)
    change(sheet, 'a', { sessions: ['x'] }, 5)
    reorder(sheet, 'c', { priority: 1 }, 6)
    expect(waitingLine(sheet, 7).map(({ entry, position }) => [entry.id, position])).toEqual([
      ['c', 1],
      ['a', null],
      ['unconfirmed', null],
      ['b', 2],
    ])
  })
})
