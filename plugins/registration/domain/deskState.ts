import type { RegistrationState } from '../../../src/domain/registrationStates'
import type { PoolFigures, StateFigures } from './deskFigures'
import type { SessionPlace } from './entry'
import type { QuestionWords } from './eventWords'
import type { LastRecount } from './repair'
import type { WaitingList } from './settings'
import type { Series } from './signUpSeries'
import type { WaitingReason } from './whyWaiting'

/** Rows of a list that are told at once, unless a request says otherwise. */
export const deskPageSize = 25

/** One page of a list. `from` is how many come before it. */
export type Page<Row> = { total: number; from: number; docs: Row[] }

/** Somebody in one of the desk's lists. */
export type DeskRow = {
  id: string
  name: string
  organisation: string | null
  status: RegistrationState
  places: number
  category: string | null
  sessions: readonly SessionPlace[]
  priority: number
  passedOver: boolean
  /** ISO 8601 in UTC, as all instants here. */
  requestedAt: string
  offeredUntil: string | null
  /** 1 for whoever is next among those who wait for the event; null for whoever waits for something else. */
  position: number | null
  why: WaitingReason[]
}

/** Everything that an event's desk shows. */
export type DeskState = {
  event: {
    id: string
    title: string
    slug: string | null
    timeZone: string
    published: boolean
    cancelled: boolean
    /** Whether newcomers can sign up now. */
    open: boolean
    waitingList: WaitingList
    approval: boolean
    maxPlaces: number
    categories: { key: string; label: string }[]
    /** Those that people can choose, with `chosen`; the others for their names. */
    sessions: { id: string; label: string; chosen: boolean }[]
    questions: QuestionWords[]
    locales: string[]
  }
  /** When this was so. */
  at: string
  /** Of the ledger. */
  revision: number
  /** Whether a write is being carried out, or was left by a crash. */
  journal: boolean
  pools: (PoolFigures & {
    label: string
    /** The same from the stored registrations alone; null while people sign up faster than they can be counted. */
    recounted: { held: number; waiting: number } | null
  })[]
  /** Whether ledger and recount agree. */
  agrees: boolean | null
  lastRecount: LastRecount | null
  states: StateFigures
  /** Places that came through the event's door. */
  checkedIn: number
  signUps: Series
  waitingLine: Page<DeskRow>
  requested: Page<DeskRow>
  offers: Page<DeskRow>
}
