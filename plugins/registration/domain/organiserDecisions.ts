import { type Entry, withoutPlace } from './entry'
import { blockedBefore, lacksRoom } from './line'
import { fullOf, placeNewcomer } from './newcomer'
import { eventPools } from './pools'
import { isRefusal, type Refusal, refuse } from './refusal'
import { catchUp, putAndServe, serveWaiting } from './serve'
import type { Sheet } from './sheet'
import { isLive } from './transitions'

/** What organisers alone do, in the manner of the actions of people. */

/** An organiser lets somebody in who asked for it. */
export const approve = (sheet: Sheet, id: string, now: number): Entry | Refusal => {
  catchUp(sheet, now)
  const entry = sheet.get(id)
  if (entry?.status !== 'requested') return refuse('state-changed')
  if (sheet.settings.cancelled) return refuse('event-cancelled')
  const blocked = blockedBefore(sheet, entry)
  const lacked = eventPools(entry).filter((pool) => lacksRoom(sheet, pool, entry.places, blocked))
  if (lacked.length > 0 && sheet.settings.waitingList === 'none') return refuse(fullOf(lacked))
  return putAndServe(sheet, { ...entry, status: 'waitlisted' }, now)
}

/** An organiser turns somebody away who asked for it. */
export const reject = (sheet: Sheet, id: string, now: number): Entry | Refusal => {
  catchUp(sheet, now)
  const entry = sheet.get(id)
  return entry?.status === 'requested'
    ? putAndServe(sheet, { ...entry, status: 'rejected' }, now)
    : refuse('state-changed')
}

/**
 * Comes back at the end of the line, as a newcomer whose address is known. A rejection that is taken back is a request
 * again and keeps its turn: it was somebody else's doing, and nobody was given anything for it.
 * @param asks comes back as a request that an organiser has yet to approve
 */
export const reinstate = (
  sheet: Sheet,
  id: string,
  now: number,
  { asks = false }: { asks?: boolean } = {},
): Entry | Refusal => {
  catchUp(sheet, now)
  const entry = sheet.get(id)
  if (!entry || isLive(entry.status)) return refuse('state-changed')
  if (sheet.settings.cancelled) return refuse('event-cancelled')
  if (sheet.of(entry.address)) return refuse('already-registered')
  if (entry.status === 'rejected')
    return putAndServe(sheet, { ...entry, ...withoutPlace(entry), status: 'requested' }, now)
  if (asks) {
    const turn = { priority: 0, passedOver: false, requestedAt: sheet.nextTurn(now) }
    const anew = { ...withoutPlace(entry), ...turn, checkIns: [], remindedAt: now }
    return putAndServe(sheet, { ...entry, ...anew, status: 'requested' }, now)
  }
  const sessions = entry.sessions.map((place) => place.session)
  const placed = placeNewcomer(
    sheet,
    { ...entry, priority: 0, sessions, vouchedFor: true, approved: true },
    now,
  )
  return isRefusal(placed) ? placed : putAndServe(sheet, placed, now)
}

/** An organiser gives a place whether or not there is room: the one way to overbook, which the caller records. */
export const overbook = (sheet: Sheet, id: string, now: number): Entry | Refusal => {
  catchUp(sheet, now)
  const entry = sheet.get(id)
  if (entry?.status !== 'waitlisted' && entry?.status !== 'requested') return refuse('state-changed')
  if (sheet.settings.cancelled) return refuse('event-cancelled')
  return putAndServe(sheet, { ...entry, status: 'confirmed', held: true, passedOver: false }, now)
}

/** An organiser gives somebody who waits a place that is there, before those whose turn it is. Nothing is overbooked. */
export const promote = (sheet: Sheet, id: string, now: number): Entry | Refusal => {
  catchUp(sheet, now)
  const entry = sheet.get(id)
  if (entry?.status !== 'waitlisted') return refuse('state-changed')
  if (sheet.settings.cancelled) return refuse('event-cancelled')
  const lacked = eventPools(entry).filter((pool) => !sheet.hasRoom(pool, entry.places))
  if (lacked.length > 0) return refuse(fullOf(lacked))
  return putAndServe(sheet, { ...entry, status: 'confirmed', held: true, passedOver: false }, now)
}

/** The mail of the present state goes out once more, with its link. Nothing else changes. */
export const remind = (sheet: Sheet, id: string, now: number): Entry | Refusal => {
  catchUp(sheet, now)
  const entry = sheet.get(id)
  return entry && isLive(entry.status) ? sheet.put({ ...entry, remindedAt: now }) : refuse('state-changed')
}

/** An organiser changes a turn, or lets others pass. */
export const reorder = (
  sheet: Sheet,
  id: string,
  turn: Partial<Pick<Entry, 'priority' | 'passedOver'>>,
  now: number,
): Entry | Refusal => {
  catchUp(sheet, now)
  const entry = sheet.get(id)
  if (!entry || !isLive(entry.status)) return refuse('state-changed')
  sheet.put({ ...entry, ...turn })
  // The person is not there at this moment: where places are offered, this one is.
  serveWaiting(sheet, now)
  return sheet.get(id) ?? entry
}
