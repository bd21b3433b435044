import { describe, expect, it } from 'vitest'
import {
  type EntryData,
  entryData,
  type RegistrationDoc,
} from '../../../../../plugins/registration/claims/registrationDoc'
import type { Entry } from '../../../../../plugins/registration/domain/entry'
import type { Held } from '../../../../../plugins/registration/domain/pools'
import { absentEvent } from '../../../../../plugins/registration/domain/settings'
import { faultsOf } from './faultsOf'
import type { Step } from './ledgerSeam'
import type { Stocktaking } from './orders'

const settings = {
  ...absentEvent('e'),
  published: true,
  enabled: true,
  capacity: 1,
  categories: [{ key: 'press', capacity: 1 }],
}

const person = (turn: number, state: 'confirmed' | 'waitlisted' | 'cancelled', more: Partial<Entry> = {}) => {
  const entry: Entry = {
    id: `r${turn}`,
    address: `p${turn}@example.org`,
    status: state,
    places: 1,
    category: null,
    sessions: [],
    held: state === 'confirmed',
    priority: 0,
    requestedAt: turn,
    holdUntil: null,
    offeredUntil: null,
    passedOver: false,
    checkIns: [],
    handedTo: null,
    remindedAt: null,
    ...more,
  }
  const data: EntryData = entryData('e', entry, 1)
  // As far as stocktaking looks at it.
  return { ...data, id: entry.id, email: entry.address } as RegistrationDoc
}

const stock = (registrations: RegistrationDoc[], held: Held, waiting: Held = {}, more: object = {}) =>
  ({
    registrations,
    ledger: { settings, held, waiting, revision: 2, journalId: null, ...more },
  }) as Pick<Stocktaking, 'registrations' | 'ledger'>

const step = (revision: number, capacity: number, places: number): Step => ({
  revision,
  held: { event: places },
  settings: { ...settings, capacity },
})

const two = [person(1, 'confirmed'), person(2, 'confirmed')]

describe('faultsOf', () => {
  it('finds none where all that is promised holds', () => {
    const registrations = [person(1, 'confirmed'), person(2, 'waitlisted'), person(3, 'cancelled')]
    const told = registrations.map(({ email }) => email)
    expect(faultsOf(stock(registrations, { event: 1 }, { event: 1 }), told)).toEqual([])
  })

  it.each([
    ['more held than there is', stock(two, { event: 2 }), ['overbooked: event holds 2 of 1']],
    [
      'a count that the ledger does not have',
      stock([person(1, 'confirmed')], {}, { event: 1 }),
      [
        'miscounted: held of event is 1, the ledger says 0',
        'miscounted: waiting of event is 0, the ledger says 1',
      ],
    ],
    [
      'a journal that nobody finished',
      stock([person(1, 'confirmed')], { event: 1 }, {}, { journalId: 'j' }),
      ['a journal is left'],
    ],
    [
      'a place that went past somebody',
      stock([person(1, 'waitlisted'), person(2, 'confirmed')], { event: 1 }, { event: 1 }),
      ['out of turn: p2@example.org has the place of p1@example.org'],
    ],
    [
      'somebody who waits beside a free place',
      stock([person(1, 'waitlisted')], {}, { event: 1 }),
      ['stalled: p1@example.org waits where there is room'],
    ],
    [
      'one person twice',
      stock(
        [person(1, 'confirmed'), person(2, 'waitlisted', { address: 'p1@example.org' })],
        { event: 1 },
        { event: 1 },
      ),
      ['twice: p1@example.org'],
    ],
  ])('finds %s', (_, found, faults) => {
    expect(faultsOf(found, [])).toEqual(faults)
  })

  it('finds those who were answered with success and are not there', () => {
    expect(
      faultsOf(stock([person(1, 'confirmed')], { event: 1 }), ['p1@example.org', 'p2@example.org']),
    ).toEqual(['lost: p2@example.org'])
  })

  it('leaves alone who comes later and lacks no pool of those who wait', () => {
    const press = { category: 'press' }
    const registrations = [
      person(1, 'confirmed', press),
      person(2, 'waitlisted', press),
      person(3, 'confirmed'),
    ]
    const found = stock(
      registrations,
      { event: 2, 'category:press': 1 },
      { event: 1, 'category:press': 1 },
      { settings: { ...settings, capacity: 5 } },
    )
    expect(faultsOf(found, [])).toEqual([])
  })

  it('allows what was held when a capacity was lowered, and no place more', () => {
    const found = stock(two, { event: 2 })
    expect(faultsOf(found, [], [step(2, 1, 2), step(1, 2, 2)])).toEqual([])
    expect(faultsOf(found, [], [step(1, 1, 1), step(2, 1, 2)])).toEqual(['overbooked: event holds 2 of 1'])
    expect(faultsOf(found, [], [step(2, 2, 2)])).toContain('unclear: step 1 was not seen once')
  })
})
