import { minutesToMilliseconds } from 'date-fns'
import { type CheckIn, type Entry, eventDoor } from './entry'
import { isRefusal, type Refusal, refuse } from './refusal'
import { catchUp } from './serve'
import { sessionNamed } from './settings'
import type { Sheet } from './sheet'

/** Clocks of phones run ahead a little. */
const aheadMs = minutesToMilliseconds(5)
/** A phone that was offline for longer than a conference tells of another one. */
const longestMs = minutesToMilliseconds(48 * 60)

export type Arrival = {
  /** `event`, or a session's id or slug. */
  door: string
  /** Who of the registration is there; all where it is left out. */
  places?: readonly number[]
  /** When a device saw them; null for now. */
  at: number | null
  /** A user's id. */
  by: string
}

export type CheckedIn = {
  entry: Entry
  /** `event`, or a session's id. */
  door: string
  /** Places that count from this arrival on, and not from an earlier one. */
  first: readonly number[]
}

/**
 * Lets people in. The first time of a place counts, also where a device tells of it later. The same arrival told twice is
 * one.
 */
export const checkIn = (sheet: Sheet, id: string, arrival: Arrival, now: number): CheckedIn | Refusal => {
  catchUp(sheet, now)
  const { at, by } = arrival
  if (at !== null && (at > now + aheadMs || at < now - longestMs)) return refuse('field-invalid', 'at')
  const standing = standingAt(sheet, id, arrival)
  if (isRefusal(standing)) return standing
  const { entry, door, places } = standing
  if (entry.status !== 'confirmed') return refuse('not-confirmed')
  if (door !== eventDoor && !hasPlaceIn(entry, door)) return refuse('not-in-session', 'door')
  const time = at ?? now
  const newly = places.filter(
    (place) => time < (checkInOf(entry, door, place)?.at ?? Number.POSITIVE_INFINITY),
  )
  const toldBefore = places.filter((place) => {
    const known = checkInOf(entry, door, place)
    return known !== undefined && known.at === at && known.by === by
  })
  if (newly.length === 0) return { entry, door, first: toldBefore }
  const checkIns = [...without(entry, door, newly), ...newly.map((place) => ({ place, door, at: time, by }))]
  return { entry: sheet.put({ ...entry, checkIns }), door, first: [...newly, ...toldBefore] }
}

/** Takes a check-in back. Undoing what is undone changes nothing. */
export const undoCheckIn = (
  sheet: Sheet,
  id: string,
  wanted: Pick<Arrival, 'door' | 'places'>,
  now: number,
): CheckedIn | Refusal => {
  catchUp(sheet, now)
  const standing = standingAt(sheet, id, wanted)
  if (isRefusal(standing)) return standing
  const { entry, door, places } = standing
  const checkIns = without(entry, door, places)
  const undone = checkIns.length < entry.checkIns.length ? sheet.put({ ...entry, checkIns }) : entry
  return { entry: undone, door, first: [] }
}

/** When a place came through a door. */
export const checkInOf = (
  { checkIns }: Pick<Entry, 'checkIns'>,
  door: string,
  place: number,
): CheckIn | undefined => checkIns.find((one) => one.door === door && one.place === place)

/** Doors at which the places of a registration are expected. */
export const expectedAt = ({ status, sessions }: Pick<Entry, 'status' | 'sessions'>): string[] =>
  status === 'confirmed'
    ? [eventDoor, ...sessions.filter((place) => place.status === 'confirmed').map(({ session }) => session)]
    : []

/** Who is meant, and where, in the words of the rules. */
const standingAt = (
  sheet: Sheet,
  id: string,
  { door, places }: Pick<Arrival, 'door' | 'places'>,
): { entry: Entry; door: string; places: readonly number[] } | Refusal => {
  const entry = sheet.get(id)
  if (!entry) return refuse('registration-unknown')
  const known = doorNamed(sheet, entry, door)
  if (known === null) return refuse('session-not-in-event', 'door')
  const all = Array.from({ length: entry.places }, (_, place) => place)
  const wanted = places ? [...new Set(places)] : all
  if (wanted.some((place) => !all.includes(place))) return refuse('field-invalid', 'places')
  return { entry, door: known, places: wanted }
}

/** A session that is not published any more has its door for those who have a place there. */
const doorNamed = ({ settings }: Sheet, { sessions }: Entry, name: string): string | null => {
  if (name === eventDoor) return eventDoor
  return sessionNamed(settings, name)?.id ?? sessions.find(({ session }) => session === name)?.session ?? null
}

const hasPlaceIn = ({ sessions }: Entry, session: string): boolean =>
  sessions.some((place) => place.session === session && place.status === 'confirmed')

const without = ({ checkIns }: Entry, door: string, places: readonly number[]): CheckIn[] =>
  checkIns.filter((one) => one.door !== door || !places.includes(one.place))
