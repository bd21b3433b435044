import { type Entry, eventDoor, withoutPlace } from './entry'
import { blockedBefore, lacksRoom } from './line'
import { fullOf, type Newcomer, placeNewcomer, sessionStatus } from './newcomer'
import { heldPools } from './pools'
import { isRefusal, type Refusal, refuse } from './refusal'
import { catchUp, putAndServe, serveWaiting } from './serve'
import type { Sheet } from './sheet'
import { isLive } from './transitions'

/**
 * What people do. Each action first ends what has lapsed and serves those who wait, then does its own, then serves those
 * whom it made room for. The sheet holds what came of it, the answer is the actor's own entry.
 */

export type SignedUp = {
  /** What the answer tells: for a known person, what an unknown one would have got. */
  answer: Entry
  /** The registration that the person has had before. */
  known: Entry | null
}

/** A sign-up. For a person who has a live registration nothing changes. */
export const signUp = (sheet: Sheet, newcomer: Newcomer, now: number): SignedUp | Refusal => {
  catchUp(sheet, now)
  const placed = placeNewcomer(sheet, newcomer, now)
  if (isRefusal(placed)) return placed
  const known = sheet.of(newcomer.address) ?? null
  return { answer: known ? placed : putAndServe(sheet, placed, now), known }
}

/** The address is confirmed: the held place is kept, or the turn begins to count. */
export const confirmAddress = (sheet: Sheet, id: string, now: number): Entry | Refusal => {
  catchUp(sheet, now)
  const entry = sheet.get(id)
  if (!entry || !isLive(entry.status)) return refuse('token-expired')
  if (entry.status !== 'pending') return entry
  if (sheet.settings.cancelled) return refuse('event-cancelled')
  if (sheet.settings.approval)
    return putAndServe(sheet, { ...entry, status: 'requested', ...withoutPlace(entry) }, now)
  return putAndServe(
    sheet,
    { ...entry, status: entry.held ? 'confirmed' : 'waitlisted', holdUntil: null },
    now,
  )
}

/** An offer is taken. Taking it twice is taking it once. */
export const acceptOffer = (sheet: Sheet, id: string, now: number): Entry | Refusal => {
  catchUp(sheet, now)
  const entry = sheet.get(id)
  if (entry?.status === 'confirmed') return entry
  if (entry?.status !== 'offered') return refuse('token-expired')
  if (sheet.settings.cancelled) return refuse('event-cancelled')
  return putAndServe(sheet, { ...entry, status: 'confirmed', offeredUntil: null }, now)
}

/** Frees the places, once. Cancelling what is over changes nothing. */
export const cancel = (sheet: Sheet, id: string, now: number): Entry | Refusal => {
  catchUp(sheet, now)
  const entry = sheet.get(id)
  if (!entry) return refuse('registration-unknown')
  if (!isLive(entry.status)) return entry
  if (entry.checkIns.length > 0) return refuse('checked-in')
  return putAndServe(
    sheet,
    { ...entry, status: 'cancelled', held: false, holdUntil: null, offeredUntil: null, handedTo: null },
    now,
  )
}

export type Change = {
  places?: number
  sessions?: readonly string[]
  /** The guests are others than before, whatever their number. */
  otherGuests?: boolean
}

/** Other sessions, more or fewer places. What is kept stays kept; more places come together or not at all. */
export const change = (sheet: Sheet, id: string, wanted: Change, now: number): Entry | Refusal => {
  catchUp(sheet, now)
  const entry = sheet.get(id)
  if (!entry || !isLive(entry.status)) return refuse('token-expired')
  const places = wanted.places ?? entry.places
  const chosen = wanted.sessions ?? entry.sessions.map((place) => place.session)
  if (losesCheckIns(entry, places, chosen, wanted.otherGuests)) return refuse('checked-in')
  // A session that was full is asked again.
  const kept = entry.sessions.filter((place) => place.status !== 'full' && chosen.includes(place.session))
  const more = places - entry.places
  if (more > 0) {
    if (sheet.settings.approval && entry.held) return refuse('approval-needed', 'guests')
    const lacked = heldPools({ ...entry, sessions: kept }).filter((pool) => lacksRoom(sheet, pool, more))
    if (lacked.length > 0) return refuse(fullOf(lacked), 'guests')
  }
  // The kept ones are counted before the new ones ask.
  sheet.put({ ...entry, places, sessions: kept })
  serveWaiting(sheet, now, id)
  const current = sheet.get(id) ?? entry
  const blocked = blockedBefore(sheet, current)
  const sessions = chosen.map(
    (session) =>
      current.sessions.find((place) => place.session === session) ?? {
        session,
        status: current.held ? sessionStatus(sheet, session, places, blocked) : ('waitlisted' as const),
      },
  )
  return putAndServe(sheet, { ...current, sessions }, now)
}

/** Who came in is known by place: these stay as they are, and a session through whose door somebody came stays chosen. */
const losesCheckIns = (
  entry: Entry,
  places: number,
  chosen: readonly string[],
  otherGuests = false,
): boolean =>
  (entry.checkIns.length > 0 && (otherGuests || places !== entry.places)) ||
  entry.checkIns.some(({ door }) => door !== eventDoor && !chosen.includes(door))
