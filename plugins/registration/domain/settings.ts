import type { Question } from './answers'

/** What whoever finds no place gets: a refusal, the next free one, or the offer of it. */
export type WaitingList = 'none' | 'automatic' | 'offer'

/** For whom an event keeps a list of those who attend: nobody, those who have a place, everybody. */
export type AttendeeList = 'none' | 'participants' | 'public'

export type SessionSettings = {
  id: string
  slug: string | null
  enabled: boolean
  /** Places; null is unlimited, 0 is none. */
  capacity: number | null
  startsAt: number | null
  endsAt: number | null
}

/** What is published of an event and its sessions, as far as sign-up is concerned. Instants are milliseconds UTC. */
export type Settings = {
  event: string
  slug: string | null
  /** Readable by the public at this moment. */
  published: boolean
  cancelled: boolean
  enabled: boolean
  /** Places; null is unlimited, 0 is none. */
  capacity: number | null
  opensAt: number | null
  closesAt: number | null
  /** The first moment of the first day in the event's zone. */
  startsAt: number | null
  /** The first moment after the last day in the event's zone. */
  endsAt: number | null
  waitingList: WaitingList
  confirmAddress: boolean
  approval: boolean
  maxPlaces: number
  holdMinutes: number
  offerHours: number
  availability: 'exact' | 'coarse'
  attendeeList: AttendeeList
  categories: { key: string; capacity: number | null }[]
  sessions: SessionSettings[]
  questions: Question[]
}

/** The published session of an event that somebody names by id or slug. */
export const sessionNamed = (
  { sessions }: Pick<Settings, 'sessions'>,
  name: string,
): SessionSettings | undefined =>
  sessions.find(({ id, slug }) => id === name || (slug !== null && slug === name))

/** An event that nobody may know of: what a ledger says before its event was read, and after it is gone. */
export const absentEvent = (event: string): Settings => ({
  event,
  slug: null,
  published: false,
  cancelled: false,
  enabled: false,
  capacity: null,
  opensAt: null,
  closesAt: null,
  startsAt: null,
  endsAt: null,
  waitingList: 'none',
  confirmAddress: true,
  approval: false,
  maxPlaces: 1,
  holdMinutes: 1440,
  offerHours: 24,
  availability: 'exact',
  attendeeList: 'none',
  categories: [],
  sessions: [],
  questions: [],
})
