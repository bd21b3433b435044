import type { RegistrationState, SessionPlaceState } from '../../../src/domain/registrationStates'

export type SessionPlace = { session: string; status: SessionPlaceState }

/** The door of the event itself; every other door is a session's. */
export const eventDoor = 'event'

/** One place that was used: the registrant is place 0, the guests follow in their order. */
export type CheckIn = {
  place: number
  /** `event`, or a session's id. */
  door: string
  /** Milliseconds UTC. */
  at: number
  /** A user's id. */
  by: string
}

/** A registration as far as places and turns are concerned. Instants are milliseconds UTC. */
export type Entry = {
  id: string
  /** The normalised address: who this is. */
  address: string
  status: RegistrationState
  /** The registrant and the guests. */
  places: number
  category: string | null
  sessions: readonly SessionPlace[]
  /** Whether the event place is held: always when confirmed or offered, sometimes when pending. */
  held: boolean
  /** Set by organisers, higher first. */
  priority: number
  /** Set once; unique within an event, so that nobody shares a turn. */
  requestedAt: number
  holdUntil: number | null
  offeredUntil: number | null
  /** An organiser lets others pass this one while it waits. */
  passedOver: boolean
  /** Who of the registration came through which door. */
  checkIns: readonly CheckIn[]
  /** The address of whoever was asked to take the place over; nobody is asked of what is over. */
  handedTo: string | null
  /** When the last mail that the person can ask for was due: these are limited. */
  remindedAt: number | null
}

/** Order of turns: priority (higher first), then time, then id. */
export const byTurn = (
  a: Pick<Entry, 'priority' | 'requestedAt' | 'id'>,
  b: Pick<Entry, 'priority' | 'requestedAt' | 'id'>,
): number =>
  b.priority - a.priority || a.requestedAt - b.requestedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** When an entry ends by itself, if it does. */
export const lapsesAt = (entry: Entry): number | null =>
  entry.status === 'pending' ? entry.holdUntil : entry.status === 'offered' ? entry.offeredUntil : null

/** What an entry is without a place: its sessions wait with it. */
export const withoutPlace = (entry: Entry) => ({
  held: false,
  holdUntil: null,
  sessions: entry.sessions.map((place) => ({ ...place, status: 'waitlisted' as const })),
})
