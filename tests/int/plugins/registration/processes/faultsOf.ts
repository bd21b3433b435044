import { entryOf, type RegistrationDoc } from '../../../../../plugins/registration/claims/registrationDoc'
import { byTurn, type Entry } from '../../../../../plugins/registration/domain/entry'
import {
  capacityOf,
  eventPools,
  freeIn,
  type Held,
  hasPlaceForSure,
  type Pool,
  recount,
  sessionPool,
} from '../../../../../plugins/registration/domain/pools'
import type { Settings } from '../../../../../plugins/registration/domain/settings'
import { isLive } from '../../../../../plugins/registration/domain/transitions'
import type { Step } from './ledgerSeam'
import type { Stocktaking } from './orders'

/**
 * What is wrong with an event's registrations, in words; nothing where all that is promised holds: no pool holds more than
 * its capacity, whoever was answered with 201 is there, once, the ledger says what a recount says and has nothing left to
 * do, and nobody who waits came before somebody who has a place of the same pools, or could have one.
 * @param told e-mail addresses of those who were answered with 201
 * @param steps every step of the ledger, where all were watched: then each of them is looked at, so that a capacity may
 * be lowered below what is held; else what is held in the end
 */
export const faultsOf = (
  { registrations, ledger }: Pick<Stocktaking, 'registrations' | 'ledger'>,
  told: readonly string[],
  steps?: readonly Step[],
): string[] => {
  const entries = registrations.map(entryOf)
  const counted = recount(entries)
  return [
    ...(steps ? overbookedBySteps(steps, ledger.revision) : overbooked(ledger.settings, counted.held, {})),
    ...lost(registrations, told),
    ...differences('held', ledger.held, counted.held),
    ...differences('waiting', ledger.waiting, counted.waiting),
    ...(ledger.journalId === null || ledger.journalId === undefined ? [] : ['a journal is left']),
    ...outOfTurn(entries),
    ...stalled(ledger.settings, counted.held, entries),
  ]
}

/** Pools that hold more than they have and more than they held before. */
const overbooked = (settings: Settings, held: Held, before: Held): string[] =>
  poolsOf(held).flatMap((pool) => {
    const [now, capacity] = [held[pool] ?? 0, capacityOf(settings, pool)]
    const fits = capacity === null || now <= Math.max(capacity, before[pool] ?? 0)
    return fits ? [] : [`overbooked: ${pool} holds ${now} of ${capacity}`]
  })

const overbookedBySteps = (steps: readonly Step[], last: number): string[] => {
  let settings: Settings | null = null
  let before: Held = {}
  return Array.from({ length: last }, (_, index) => index + 1).flatMap((revision) => {
    const [step, another] = steps.filter((one) => one.revision === revision)
    settings = step?.settings ?? settings
    if (!step || another || !settings) return [`unclear: step ${revision} was not seen once`]
    const faults = overbooked(settings, step.held, before)
    before = step.held
    return faults
  })
}

const lost = (registrations: readonly RegistrationDoc[], told: readonly string[]): string[] => {
  const known = new Set(registrations.map(({ email }) => email))
  const live = registrations.filter(({ status }) => isLive(status)).map(({ address }) => address)
  return [
    ...told.filter((email) => !known.has(email)).map((email) => `lost: ${email}`),
    ...live.filter((address, index) => live.indexOf(address) !== index).map((address) => `twice: ${address}`),
  ]
}

const differences = (name: string, ledger: Held, counted: Held): string[] =>
  poolsOf({ ...ledger, ...counted })
    .filter((pool) => ledger[pool] !== counted[pool])
    .map(
      (pool) =>
        `miscounted: ${name} of ${pool} is ${counted[pool] ?? 0}, the ledger says ${ledger[pool] ?? 0}`,
    )

/**
 * Whoever waits lacks room in one of his pools since his turn came, so that from then on nobody takes from all of them;
 * of the others it can't be told afterwards.
 */
const outOfTurn = (entries: readonly Entry[]): string[] => {
  const inOrder = [...entries].filter(({ passedOver }) => !passedOver).sort(byTurn)
  const faults: string[] = []
  for (const [index, waiting] of inOrder.entries()) {
    const later = inOrder.slice(index + 1).filter(({ held }) => held)
    if (waiting.status === 'waitlisted') {
      const [first] = later.filter((entry) => takesFrom(entry, eventPools(waiting)))
      if (first) faults.push(`out of turn: ${first.address} has the place of ${waiting.address}`)
    }
    if (!hasPlaceForSure(waiting)) continue
    for (const { session } of waiting.sessions.filter(({ status }) => status === 'waitlisted')) {
      const [first] = later.filter(
        (entry) =>
          takesFrom(entry, eventPools(waiting)) &&
          entry.sessions.some((place) => place.session === session && place.status === 'confirmed'),
      )
      if (first) faults.push(`out of turn: ${first.address} is in the session of ${waiting.address}`)
    }
  }
  return faults
}

const takesFrom = (entry: Entry, pools: Pool[]): boolean =>
  pools.every((pool) => eventPools(entry).includes(pool))

/** The first in line who would have room, whoever else waits. */
const stalled = (settings: Settings, held: Held, entries: readonly Entry[]): string[] => {
  const lacking = new Set<Pool>()
  const lacks = (pool: Pool, { places }: Entry) => lacking.has(pool) || freeIn(settings, held, pool) < places
  for (const entry of [...entries].sort(byTurn)) {
    const waited: Pool[][] =
      entry.status === 'waitlisted'
        ? [eventPools(entry)]
        : hasPlaceForSure(entry)
          ? entry.sessions
              .filter(({ status }) => status === 'waitlisted')
              .map(({ session }) => [sessionPool(session)])
          : []
    for (const pools of waited) {
      const missing = pools.filter((pool) => lacks(pool, entry))
      if (missing.length === 0) return [`stalled: ${entry.address} waits where there is room`]
      if (!entry.passedOver) for (const pool of missing) lacking.add(pool)
    }
  }
  return []
}

// The keys of a record of pools are pools.
const poolsOf = (held: Held): Pool[] => Object.keys(held).sort() as Pool[]
