import { type Entry, eventDoor } from './entry'
import { blockedBefore, lacksRoom } from './line'
import { fullOf, type Newcomer, placeNewcomer, sessionStatus } from './newcomer'
import { eventPools, heldPools } from './pools'
import { isRefusal, type Refusal, refuse } from './refusal'
import { endLapsed, serveWaiting } from './serve'
import type { Sheet } from './sheet'
import { isLive } from './transitions'

/**
 * What people and organisers do. Each action first ends what has lapsed and serves those who wait, then does its own,
 * then serves those whom it made room for. The sheet holds what came of it, the answer is the actor's own entry.
 */

/** Brings the sheet up to this moment. */
export const catchUp = (sheet: Sheet, now: number, present?: string): void => {
  endLapsed(sheet, now)
  serveWaiting(sheet, now, present)
}

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
  return { answer: known ? placed : moved(sheet, placed, now), known }
}

/** The address is confirmed: the held place is kept, or the turn begins to count. */
export const confirmAddress = (sheet: Sheet, id: string, now: number): Entry | Refusal => {
  catchUp(sheet, now)
  const entry = sheet.get(id)
  if (!entry || !isLive(entry.status)) return refuse('token-expired')
  if (entry.status !== 'pending') return entry
  if (sheet.settings.cancelled) return refuse('event-cancelled')
  if (sheet.settings.approval) return moved(sheet, { ...entry, status: 'requested', ...nothing(entry) }, now)
  return moved(sheet, { ...entry, status: entry.held ? 'confirmed' : 'waitlisted', holdUntil: null }, now)
}

/** An offer is taken. Taking it twice is taking it once. */
export const acceptOffer = (sheet: Sheet, id: string, now: number): Entry | Refusal => {
  catchUp(sheet, now)
  const entry = sheet.get(id)
  if (entry?.status === 'confirmed') return entry
  if (entry?.status !== 'offered') return refuse('token-expired')
  if (sheet.settings.cancelled) return refuse('event-cancelled')
  return moved(sheet, { ...entry, status: 'confirmed', offeredUntil: null }, now)
}

/** Frees the places, once. Cancelling what is over changes nothing. */
export const cancel = (sheet: Sheet, id: string, now: number): Entry | Refusal => {
  catchUp(sheet, now)
  const entry = sheet.get(id)
  if (!entry) return refuse('registration-unknown')
  if (!isLive(entry.status)) return entry
  if (entry.checkIns.length > 0) return refuse('checked-in')
  return moved(
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
  return moved(sheet, { ...current, sessions }, now)
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

/** An organiser lets somebody in who asked for it. */
export const approve = (sheet: Sheet, id: string, now: number): Entry | Refusal => {
  catchUp(sheet, now)
  const entry = sheet.get(id)
  if (entry?.status !== 'requested') return refuse('state-changed')
  if (sheet.settings.cancelled) return refuse('event-cancelled')
  const blocked = blockedBefore(sheet, entry)
  const lacked = eventPools(entry).filter((pool) => lacksRoom(sheet, pool, entry.places, blocked))
  if (lacked.length > 0 && sheet.settings.waitingList === 'none') return refuse(fullOf(lacked))
  return moved(sheet, { ...entry, status: 'waitlisted' }, now)
}

export const reject = (sheet: Sheet, id: string, now: number): Entry | Refusal => {
  catchUp(sheet, now)
  const entry = sheet.get(id)
  return entry?.status === 'requested'
    ? moved(sheet, { ...entry, status: 'rejected' }, now)
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
    return moved(sheet, { ...entry, ...nothing(entry), status: 'requested' }, now)
  if (asks) {
    const turn = { priority: 0, passedOver: false, requestedAt: sheet.nextTurn(now) }
    const anew = { ...nothing(entry), ...turn, checkIns: [], remindedAt: now }
    return moved(sheet, { ...entry, ...anew, status: 'requested' }, now)
  }
  const sessions = entry.sessions.map((place) => place.session)
  const placed = placeNewcomer(
    sheet,
    { ...entry, priority: 0, sessions, vouchedFor: true, approved: true },
    now,
  )
  return isRefusal(placed) ? placed : moved(sheet, placed, now)
}

/** An organiser gives a place whether or not there is room: the one way to overbook, which the caller records. */
export const overbook = (sheet: Sheet, id: string, now: number): Entry | Refusal => {
  catchUp(sheet, now)
  const entry = sheet.get(id)
  if (entry?.status !== 'waitlisted' && entry?.status !== 'requested') return refuse('state-changed')
  if (sheet.settings.cancelled) return refuse('event-cancelled')
  return moved(sheet, { ...entry, status: 'confirmed', held: true, passedOver: false }, now)
}

/** An organiser gives somebody who waits a place that is there, before those whose turn it is. Nothing is overbooked. */
export const promote = (sheet: Sheet, id: string, now: number): Entry | Refusal => {
  catchUp(sheet, now)
  const entry = sheet.get(id)
  if (entry?.status !== 'waitlisted') return refuse('state-changed')
  if (sheet.settings.cancelled) return refuse('event-cancelled')
  const lacked = eventPools(entry).filter((pool) => !sheet.hasRoom(pool, entry.places))
  if (lacked.length > 0) return refuse(fullOf(lacked))
  return moved(sheet, { ...entry, status: 'confirmed', held: true, passedOver: false }, now)
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

const moved = (sheet: Sheet, entry: Entry, now: number): Entry => {
  sheet.put(entry)
  serveWaiting(sheet, now, entry.id)
  return sheet.get(entry.id) ?? entry
}

/** What an entry is without a place: its sessions wait with it. */
const nothing = (entry: Entry) => ({
  held: false,
  holdUntil: null,
  sessions: entry.sessions.map((place) => ({ ...place, status: 'waitlisted' as const })),
})
