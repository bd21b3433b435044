import { byTurn, type Entry } from './entry'
import { holdsBackIn } from './line'
import { eventPools, freeIn, hasPlaceForSure, type Pool, waitedPools } from './pools'
import type { Sheet } from './sheet'
import { isComing } from './window'

/** Why a pool gives nothing: no places left, fewer than the group needs, or others come first. */
export type PoolReason = { reason: 'full' | 'too-few' | 'behind'; pool: Pool }

/**
 * Why somebody still waits. `unconfirmed`: the address is not confirmed yet; `approval`: an organiser has to decide;
 * `offer`: a place is held until it is accepted; `not-served`: the event is over, cancelled or not published.
 */
export type WaitingReason =
  | PoolReason
  /** `until` is when the hold or the offer ends, in milliseconds UTC. */
  | { reason: 'unconfirmed' | 'offer'; until: number | null }
  | { reason: 'approval' | 'not-served' }

export type Waiting = {
  entry: Entry
  /** 1 for whoever is next among those who wait for the event; null for whoever waits for something else. */
  position: number | null
  reasons: WaitingReason[]
}

/**
 * All who wait, for the event or for a session, in the order of turns, each with the reasons. Nobody is without one on a
 * sheet that was brought up to this moment.
 */
export const waitingLine = (sheet: Sheet, now: number): Waiting[] => {
  const served = isComing(sheet.settings, now)
  const blocked = new Set<Pool>()
  let position = 0
  return [...sheet.live()]
    .filter(isWaiting)
    .sort(byTurn)
    .map((entry) => {
      const isInLine = entry.status === 'waitlisted'
      if (isInLine) position += 1
      const reasons = [...ownReasons(entry), ...(served ? poolReasons(sheet, entry, blocked) : notServed)]
      for (const pool of holdsBackIn(sheet, entry, blocked)) blocked.add(pool)
      return { entry, position: isInLine ? position : null, reasons }
    })
}

/** Why one person waits; null for whoever does not. */
export const whyWaiting = (sheet: Sheet, id: string, now: number): Omit<Waiting, 'entry'> | null => {
  const waiting = waitingLine(sheet, now).find(({ entry }) => entry.id === id)
  return waiting ? { position: waiting.position, reasons: waiting.reasons } : null
}

const notServed: WaitingReason[] = [{ reason: 'not-served' }]

const isWaiting = (entry: Entry): boolean => entry.status !== 'confirmed' || waitedPools(entry).length > 0

const ownReasons = ({ status, holdUntil, offeredUntil }: Entry): WaitingReason[] => {
  if (status === 'pending') return [{ reason: 'unconfirmed', until: holdUntil }]
  if (status === 'offered') return [{ reason: 'offer', until: offeredUntil }]
  return status === 'requested' ? [{ reason: 'approval' }] : []
}

const poolReasons = (sheet: Sheet, entry: Entry, blocked: ReadonlySet<Pool>): PoolReason[] => {
  // While the event place waits, its sessions wait for nothing else.
  const pools = hasPlaceForSure(entry)
    ? waitedPools(entry)
    : entry.status === 'waitlisted'
      ? eventPools(entry)
      : []
  return pools.flatMap((pool) => {
    const free = freeIn(sheet.settings, sheet.held, pool)
    if (free < entry.places) return { reason: free <= 0 ? ('full' as const) : ('too-few' as const), pool }
    return blocked.has(pool) ? { reason: 'behind' as const, pool } : []
  })
}
