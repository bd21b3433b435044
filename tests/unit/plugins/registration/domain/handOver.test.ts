import { describe, expect, it } from 'vitest'
import { cancel, change, signUp } from '../../../../../plugins/registration/domain/actions'
import { askToTake, handOver, keepPlace, takeOver } from '../../../../../plugins/registration/domain/handOver'
import { reinstate, reorder } from '../../../../../plugins/registration/domain/organiserDecisions'
import { recount } from '../../../../../plugins/registration/domain/pools'
import { rosterOf, Sheet } from '../../../../../plugins/registration/domain/sheet'
import { newcomer, session, sheetWith } from './sample'

const bob = { id: 'bob', address: 'bob@example.org' }

/** Ann has the last place and a session, Next waits for it. */
const full = () => {
  const sheet = sheetWith({ capacity: 2, maxPlaces: 2, sessions: [session('x', 2)], endsAt: 1000 })
  signUp(sheet, newcomer('ann', { places: 2, sessions: ['x'] }), 1)
  signUp(sheet, newcomer('next'), 2)
  return sheet
}

describe('where organisers approve each sign-up', () => {
  const approved = () => {
    const sheet = sheetWith({ capacity: 5, maxPlaces: 3, approval: true })
    signUp(sheet, newcomer('ann', { approved: true }), 1)
    return sheet
  }

  it('nobody gets in by a place that is handed on or by guests that are added', () => {
    const sheet = approved()
    expect([
      askToTake(sheet, 'ann', bob.address, 2),
      change(sheet, 'ann', { places: 2 }, 2),
      sheet.get('ann'),
    ]).toMatchObject([
      { refused: 'approval-needed' },
      { refused: 'approval-needed', field: 'guests' },
      { status: 'confirmed', places: 1, handedTo: null },
    ])
  })

  it('a wish of before is not fulfilled', () => {
    const before = sheetWith({ capacity: 5 })
    signUp(before, newcomer('ann'), 1)
    askToTake(before, 'ann', bob.address, 2)
    const sheet = new Sheet(rosterOf(before.settings, before.live()), { ...before.settings, approval: true })
    expect(takeOver(sheet, 'ann', bob, 3)).toEqual({ refused: 'approval-needed' })
  })

  it('organisers hand over', () => {
    expect(handOver(approved(), 'ann', bob, 2)).toMatchObject({ successor: { status: 'confirmed' } })
  })
})

describe('handOver', () => {
  it('passes places, sessions and the turn on, and serves nobody in between', () => {
    const sheet = full()
    const held = { ...sheet.held }
    const ann = sheet.get('ann')
    expect(handOver(sheet, 'ann', bob, 3)).toEqual({
      former: { ...ann, status: 'cancelled', held: false },
      successor: { ...ann, ...bob, remindedAt: 3 },
    })
    expect(sheet.get('next')?.status).toBe('waitlisted')
    expect(sheet.held).toEqual(held)
    expect(recount(sheet.live())).toEqual({ held: sheet.held, waiting: sheet.waiting })
    expect([sheet.of('ann@example.org'), sheet.of(bob.address)?.id]).toEqual([undefined, 'bob'])
  })

  it('passes a turn on: whoever takes it is served before those who came later', () => {
    const sheet = full()
    signUp(sheet, newcomer('last'), 3)
    reorder(sheet, 'next', { priority: 2 }, 4)
    handOver(sheet, 'next', bob, 5)
    expect(sheet.get('bob')).toMatchObject({ status: 'waitlisted', priority: 2, requestedAt: 2 })
    cancel(sheet, 'ann', 6)
    expect([sheet.get('bob')?.status, sheet.get('last')?.status]).toEqual(['confirmed', 'confirmed'])
  })

  it.each([
    ['who has another registration', 'ann', { id: 'n', address: 'next@example.org' }, 'already-registered'],
    ['himself', 'ann', { id: 'n', address: 'ann@example.org' }, 'already-registered'],
    ['nobody’s', 'none', bob, 'state-changed'],
  ])('refuses %s', (_, id, successor, refused) => {
    expect(handOver(full(), id, successor, 3)).toMatchObject({ refused })
  })

  it('refuses what is over, what waits for an answer of its holder, and what is checked in', () => {
    const sheet = sheetWith({ confirmAddress: true })
    signUp(sheet, newcomer('pending'), 1)
    expect(handOver(sheet, 'pending', bob, 2)).toEqual({ refused: 'state-changed' })
    cancel(sheet, 'pending', 2)
    expect(handOver(sheet, 'pending', bob, 3)).toEqual({ refused: 'state-changed' })
    const open = full()
    const ann = open.get('ann')
    if (ann) open.put({ ...ann, checkIns: [{ place: 0, door: 'event', at: 3, by: 'user' }] })
    expect(handOver(open, 'ann', bob, 4)).toEqual({ refused: 'checked-in' })
  })

  it.each([
    [{ published: false }, 'event-unknown'],
    [{ cancelled: true }, 'event-cancelled'],
    [{ endsAt: 3 }, 'registration-closed'],
  ])('refuses in an event with %j', (change, refused) => {
    const sheet = full()
    sheet.settings = { ...sheet.settings, ...change }
    expect(handOver(sheet, 'ann', bob, 3)).toMatchObject({ refused })
    expect(askToTake(sheet, 'ann', bob.address, 3)).toMatchObject({ refused })
  })

  it('goes on after sign-up has closed', () => {
    const sheet = full()
    sheet.settings = { ...sheet.settings, closesAt: 2, enabled: false }
    expect(handOver(sheet, 'ann', bob, 3)).toMatchObject({ successor: { id: 'bob' } })
  })
})

describe('askToTake', () => {
  it('changes nothing but whom the holder asks', () => {
    const sheet = full()
    const ann = sheet.get('ann')
    expect(askToTake(sheet, 'ann', bob.address, 3)).toEqual({ ...ann, handedTo: bob.address })
  })

  it('asks an address that is known here as it asks any other', () => {
    expect(askToTake(full(), 'ann', 'next@example.org', 3)).toMatchObject({ handedTo: 'next@example.org' })
  })

  it('needs a confirmed place and somebody else', () => {
    expect(askToTake(full(), 'next', bob.address, 3)).toEqual({ refused: 'not-confirmed' })
    expect(askToTake(full(), 'none', bob.address, 3)).toEqual({ refused: 'token-expired' })
    expect(askToTake(full(), 'ann', 'ann@example.org', 3)).toEqual({
      refused: 'field-invalid',
      field: 'email',
    })
  })
})

describe('takeOver', () => {
  const asked = () => {
    const sheet = full()
    askToTake(sheet, 'ann', bob.address, 3)
    return sheet
  }

  it('is for whoever was asked last, once', () => {
    const sheet = asked()
    expect(takeOver(sheet, 'ann', { id: 'eve', address: 'eve@example.org' }, 4)).toEqual({
      refused: 'token-expired',
    })
    expect(takeOver(sheet, 'ann', bob, 4)).toMatchObject({ former: { handedTo: null }, successor: bob })
    expect(takeOver(sheet, 'ann', { ...bob, id: 'again' }, 5)).toEqual({ refused: 'token-expired' })
  })

  it('ends with the wish, and with the registration, also where that comes back', () => {
    const kept = asked()
    keepPlace(kept, 'ann', 4)
    expect(takeOver(kept, 'ann', bob, 5)).toEqual({ refused: 'token-expired' })
    const cancelled = asked()
    cancel(cancelled, 'ann', 4)
    cancel(cancelled, 'next', 4)
    reinstate(cancelled, 'ann', 5)
    expect(cancelled.get('ann')).toMatchObject({ status: 'confirmed', handedTo: null })
    expect(takeOver(cancelled, 'ann', bob, 6)).toEqual({ refused: 'token-expired' })
  })
})
