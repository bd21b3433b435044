import { addMinutes } from 'date-fns'
import type { SessionPlaceState } from '../../../src/domain/registrationStates'
import type { Entry } from './entry'
import { lacksRoom } from './line'
import { eventPools, type Pool, sessionPool } from './pools'
import { type Refusal, refuse } from './refusal'
import type { Sheet } from './sheet'

/** Somebody who asks for places. */
export type Newcomer = Pick<Entry, 'id' | 'address' | 'category' | 'places' | 'priority'> & {
  /** Ids of the chosen sessions. */
  sessions: readonly string[]
  /** The address needs no confirmation: staff vouch for it, or it was confirmed before. */
  vouchedFor: boolean
  /** Nobody has to approve any more. */
  approved: boolean
}

/**
 * What a newcomer gets now, after those who wait were served: computed, not written down. All places of the event and
 * the category, or none; then of each session what it has.
 */
export const placeNewcomer = (sheet: Sheet, newcomer: Newcomer, now: number): Entry | Refusal => {
  const { settings } = sheet
  const { vouchedFor, approved, sessions, ...who } = newcomer
  const blocked = sheet.blockedFor(who.priority)
  const lacked = eventPools(who).filter((pool) => lacksRoom(sheet, pool, who.places, blocked))
  if (lacked.length > 0 && settings.waitingList === 'none') {
    return refuse(fullOf(lacked), lacked.includes('event') ? 'event' : 'category')
  }
  const confirms = settings.confirmAddress && !vouchedFor
  const asks = settings.approval && !approved
  const held = lacked.length === 0 && !asks
  return {
    ...who,
    held,
    status: confirms ? 'pending' : asks ? 'requested' : held ? 'confirmed' : 'waitlisted',
    sessions: sessions.map((session) => ({
      session,
      status: !held ? 'waitlisted' : sessionStatus(sheet, session, who.places, blocked),
    })),
    requestedAt: sheet.nextTurn(now),
    holdUntil: confirms ? addMinutes(now, settings.holdMinutes).getTime() : null,
    offeredUntil: null,
    passedOver: false,
    checkIns: [],
    handedTo: null,
    remindedAt: now,
  }
}

/** The code that tells which of the pools has too little; the event before the category. */
export const fullOf = (lacked: readonly Pool[]): 'event-full' | 'category-full' =>
  lacked.every((pool) => pool.startsWith('category:')) ? 'category-full' : 'event-full'

/** What a session gives to somebody who has the event place. */
export const sessionStatus = (
  sheet: Sheet,
  session: string,
  places: number,
  blocked = sheet.blocked,
): SessionPlaceState =>
  !lacksRoom(sheet, sessionPool(session), places, blocked)
    ? 'confirmed'
    : sheet.settings.waitingList === 'none'
      ? 'full'
      : 'waitlisted'
