import type { Access, CollectionSlug, Config, DateField, Payload, PayloadRequest } from 'payload'
import type { Mail } from '../../src/domain/mail'
import type { RateLimit } from '../../src/domain/rateLimit'

/** Runs the database calls of a function as one write, where the database needs help with that. */
export type InOneWrite = <T>(payload: Payload, write: () => Promise<T>) => Promise<T>

export type RegistrationOptions = {
  /**
   * Keeps fields and collections, so that the schema stays, and drops the endpoints, hooks and jobs.
   * @default false
   */
  disabled?: boolean
  /** Collection of what people sign up for. */
  events: CollectionSlug
  /** Collection of the items of an event that have places of their own; its `event` field names the event. */
  sessions: CollectionSlug
  /** Who reads the registrations: a filter over their `event`. */
  read: Access
  /** Whether a user adds and changes registrations of an event on behalf of others; without an event: of any at all. */
  manages: (args: { req: PayloadRequest; event?: string }) => boolean
  /**
   * Whether a user checks people in at the door of an event; without an event: of any at all.
   * @default whoever manages the event
   */
  checksIn?: (args: { req: PayloadRequest; event?: string }) => boolean
  /** Whether a request comes from staff, which gets Payload's own create at the path where the public signs up. */
  isStaff: (args: { req: PayloadRequest }) => boolean
  /** Hands a mail to whatever sends it. Two mails with one key are one mail. */
  queueMail: (mail: Mail, req: { payload: Payload }) => Promise<void>
  /**
   * Makes several writes one. On SQLite a claim and its registrations are stored in it; on MongoDB they are stored
   * under a journal in the ledger and this is not used.
   * @default no such help: SQLite uses the journal as well
   */
  inOneWrite?: InOneWrite
  /**
   * Where the links in mails lead to: `<linkBase>/confirm/<token>`, `/manage/…`, `/accept/…`, `/take/…`.
   * @default the REST routes, whose GET answers a page
   */
  linkBase?: string
  /**
   * Who invites in the calendar files of mails. Names what it invites to in people's calendars, so let it stay.
   * @default noreply at the host of Payload's `serverURL`
   */
  calendarFrom?: { name: string; address: string }
  /**
   * Tells in one line where an event takes place, for mails, their calendar files and pages.
   * @default says nothing
   */
  whereIs?: (event: Record<string, unknown>, of: { payload: Payload; locale: string }) => Promise<string>
  /**
   * Days before an event, counted in its zone, on whose morning those who have a place hear of it once more; 0 is never.
   * An outbox that forgets what it has sent has to keep it for longer than that.
   * @default 2
   */
  reminderDaysBefore?: number
  /**
   * A field that people don't see and machines fill in. What fills it gets an answer and no registration.
   * @default 'website'
   */
  honeypot?: string
  /**
   * Counts against a limit, and throws when it is passed.
   * @default counts nothing
   */
  countHit?: (limit: RateLimit, req: { payload: Payload }) => Promise<void>
  /**
   * Tells one visitor from another, for rate limits.
   * @default nobody is told apart, and only addresses are limited
   */
  clientOf?: (req: PayloadRequest) => string | undefined
  /**
   * Sign-ups an hour, and wishes to hand a place over. Whole newsrooms share a client.
   * @default { client: 120, address: 10 }
   */
  hourlyLimits?: { client: number; address: number }
  /**
   * Messages an hour that a user may write, and that those who signed up for an event may get. An account in wrong hands
   * floods nobody.
   * @default 10
   */
  hourlyMessages?: number
  /**
   * Searches at the door that a user may make in an event, each in a window of its own, so that nobody reads the list out
   * letter by letter.
   * @default 40 in ten minutes, 400 a day
   */
  doorSearches?: Pick<RateLimit, 'limit' | 'windowSeconds'>[]
  /**
   * Makes the fields `opensAt` and `closesAt`, so that editors type them as they type the event's other times.
   * @default Payload's own date fields, in the zone of the browser
   */
  instantField?: (field: DateField) => DateField
  /**
   * The queue of Payload's jobs that the upkeep runs in.
   * @default 'default'
   */
  queue?: string
}

export type ResolvedOptions = RegistrationOptions & {
  whereIs: NonNullable<RegistrationOptions['whereIs']>
  checksIn: NonNullable<RegistrationOptions['checksIn']>
  instantField: (field: DateField) => DateField
  calendarFrom: { name: string; address: string }
  reminderDaysBefore: number
  honeypot: string
  queue: string
  hourlyLimits: { client: number; address: number }
  hourlyMessages: number
  doorSearches: Pick<RateLimit, 'limit' | 'windowSeconds'>[]
  registrations: CollectionSlug
  ledgers: CollectionSlug
  changes: CollectionSlug
  messages: CollectionSlug
}

/** @throws Error where an option names a collection that the config does not have */
export const resolveOptions = (options: RegistrationOptions, config: Config): ResolvedOptions => {
  for (const name of ['events', 'sessions'] as const) {
    if (!config.collections?.some(({ slug }) => slug === options[name])) {
      throw new Error(
        `registration: option ${name} names the collection "${options[name]}", which is not there.`,
      )
    }
  }
  const host = config.serverURL ? new URL(config.serverURL).hostname : 'localhost'
  return {
    checksIn: options.manages,
    whereIs: async () => '',
    calendarFrom: { name: host, address: `noreply@${host}` },
    reminderDaysBefore: 2,
    instantField: (field) => field,
    honeypot: 'website',
    queue: 'default',
    hourlyLimits: { client: 120, address: 10 },
    hourlyMessages: 10,
    doorSearches: [
      { limit: 40, windowSeconds: 600 },
      { limit: 400, windowSeconds: 86_400 },
    ],
    ...options,
    ...ownSlugs,
  }
}

/** The plugin's own collections. Their slugs are widened here once: generated types know them only where it is used. */
export const ownSlugs = {
  registrations: 'registrations' as CollectionSlug,
  ledgers: 'registration-ledgers' as CollectionSlug,
  changes: 'registration-changes' as CollectionSlug,
  messages: 'registration-messages' as CollectionSlug,
}
