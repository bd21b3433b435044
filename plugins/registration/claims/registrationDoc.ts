import { randomBytes } from 'node:crypto'
import type { RegistrationState } from '../../../src/domain/registrationStates'
import type { Answers, Consents } from '../domain/answers'
import { type CheckIn, type Entry, eventDoor, type SessionPlace } from '../domain/entry'
import type { ListedTo } from '../domain/listing'
import type { DueMail } from '../domain/mailKind'
import { isLive } from '../domain/transitions'

/** What a person tells about himself; places and turns are the entry's. */
export type Details = {
  name: string
  email: string
  organisation?: string | null
  jobTitle?: string | null
  country?: string | null
  guests: { id: string; name: string }[]
  answers: Answers
  consents: Consents
  listedTo: ListedTo
  locale: string
  reference: string
}

/** A registration as the database keeps it. Instants are ISO 8601 in UTC. */
export type RegistrationDoc = Details & {
  id: string
  event: string
  status: RegistrationState
  category: string | null
  sessions: (SessionPlace & { id: string })[]
  places: number
  placeHeld: boolean
  priority: number
  passedOver: boolean
  requestedAt: string
  confirmedAt: string | null
  holdUntil: string | null
  offeredUntil: string | null
  remindedAt: string | null
  overbookedBecause: string | null
  checkIns: CheckIn[] | null
  /** The first time that anybody of this registration came through the event's own door. */
  checkedInAt: string | null
  handoverName: string | null
  handoverEmail: string | null
  handoverAddress: string | null
  address: string
  /** `event:address` while live, `ended:<id>` after: unique, so that the database itself knows no second live one. */
  liveKey: string
  /** The revision of the event's ledger with which this was last written. */
  ledgerRevision: number
  mailDue: DueMail | null
}

/** What is written of an entry: all of it, so that writing it again changes nothing. */
export type EntryData = Omit<
  RegistrationDoc,
  keyof Details | 'id' | 'mailDue' | 'confirmedAt' | 'overbookedBecause' | 'handoverName' | 'handoverEmail'
>

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())
const ms = (at: string | null | undefined): number | null => (at ? Date.parse(at) : null)

/** Rows of an array have ids of their own, which Payload makes where it writes itself. */
const rowId = (): string => randomBytes(12).toString('hex')

/** Guests as rows of their array. */
export const guestRows = (guests: readonly { name: string }[]): Details['guests'] =>
  guests.map(({ name }) => ({ id: rowId(), name }))

const firstThrough = (door: string, checkIns: readonly CheckIn[]): number | null => {
  const times = checkIns.filter((one) => one.door === door).map(({ at }) => at)
  return times.length > 0 ? Math.min(...times) : null
}

/** An entry as the database keeps it, written with a revision of its event's ledger. */
export const entryData = (event: string, entry: Entry, ledgerRevision: number): EntryData => ({
  event,
  status: entry.status,
  category: entry.category,
  sessions: entry.sessions.map(({ session, status }) => ({ id: rowId(), session, status })),
  places: entry.places,
  placeHeld: entry.held,
  priority: entry.priority,
  passedOver: entry.passedOver,
  requestedAt: new Date(entry.requestedAt).toISOString(),
  holdUntil: iso(entry.holdUntil),
  offeredUntil: iso(entry.offeredUntil),
  remindedAt: iso(entry.remindedAt),
  checkIns: [...entry.checkIns],
  handoverAddress: entry.handedTo,
  checkedInAt: iso(firstThrough(eventDoor, entry.checkIns)),
  address: entry.address,
  liveKey: isLive(entry.status) ? `${event}:${entry.address}` : `ended:${entry.id}`,
  ledgerRevision,
})

/** Fields that an entry is made of. */
export const entryFields = [
  'address',
  'status',
  'category',
  'sessions',
  'places',
  'placeHeld',
  'priority',
  'passedOver',
  'requestedAt',
  'holdUntil',
  'offeredUntil',
  'remindedAt',
  'checkIns',
  'handoverAddress',
] as const satisfies readonly (keyof RegistrationDoc)[]

/** A stored registration as the rules see it. */
export const entryOf = (doc: Pick<RegistrationDoc, 'id' | (typeof entryFields)[number]>): Entry => ({
  id: doc.id,
  address: doc.address,
  status: doc.status,
  category: doc.category ?? null,
  sessions: (doc.sessions ?? []).map(({ session, status }) => ({ session, status })),
  places: doc.places,
  held: doc.placeHeld,
  priority: doc.priority,
  passedOver: doc.passedOver ?? false,
  requestedAt: Date.parse(doc.requestedAt),
  holdUntil: ms(doc.holdUntil),
  offeredUntil: ms(doc.offeredUntil),
  remindedAt: ms(doc.remindedAt),
  checkIns: doc.checkIns ?? [],
  handedTo: doc.handoverAddress ?? null,
})
