import type { Access, CollectionSlug, Config, Payload, PayloadRequest } from 'payload'
import type { Mail } from '../../src/domain/mail'
import type { RateLimit } from '../../src/domain/rateLimit'

/** Where a document leads on: a field (dots and lists are walked through), or a function that gives ids or `{ relationTo, value }`. */
export type Step = { from: string | ((doc: Record<string, unknown>) => unknown[]); to?: string }

export type Subject = {
  /** What the words of a reason call it: "session". */
  label: string
  /**
   * The field with its name.
   * @default 'title'
   */
  title?: string
  /**
   * The field that holds its contact.
   * @default none
   */
  contact?: string
  /**
   * The field with its country or countries.
   * @default none
   */
  countries?: string
  /**
   * What it is part of, nearest first.
   * @default []
   */
  via?: Step[]
  /**
   * Organisations behind it: asked when neither it nor what it is part of has a contact.
   * @default []
   */
  behind?: Step[]
  /**
   * False for a place on the way that nobody asks about by name.
   * @default true
   */
  asked?: boolean
}

/** A request, or as much of it as the plugin needs. */
export type Context = Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'transactionID'>>

export type ContactRoutingOptions = {
  /** What enquiries can be about, by collection, and how each leads to a contact. */
  subjects: Record<string, Subject>
  /** The collection of contacts, with `name`, `email`, `absences[{ from, until, cover }]` and `staff`. */
  contacts: string
  /** Reads and answers every enquiry, writes rules and the default contact, asks for a decision beforehand. */
  editors: Access
  /** People who work here: they read the enquiries of the contacts that name them as staff, and enter enquiries by hand. */
  staff: Access
  /**
   * Reads enquiries without answering them: a filter on `regarding`, such as those about the events that somebody runs.
   * @default nobody else reads them
   */
  organisers?: Access
  /** Deletes enquiries. */
  admins: Access
  /** Puts a mail into the outbox, once a key. */
  queueMail: (mail: Mail, req: Context) => Promise<void>
  /** What became of mails, by key. */
  mailStatesOf: (keys: string[], req: Context) => Promise<Map<string, 'queued' | 'sent' | 'failed'>>
  /**
   * Counts against a limit, and throws when it is passed.
   * @default counts nothing
   */
  countHit?: (limit: RateLimit, req: Context) => Promise<void>
  /**
   * Tells one visitor from another, for rate limits.
   * @default nobody is told apart, and only addresses are limited
   */
  clientOf?: (req: PayloadRequest) => string | undefined
  /**
   * Enquiries an hour.
   * @default { client: 20, address: 5 }
   */
  hourlyLimits?: { client: number; address: number }
  /**
   * A field that people don't see and robots fill in.
   * @default 'website'
   */
  trap?: string
  /**
   * After so long without an answer an enquiry goes to the cover, else to the default contact. 0 means never.
   * @default 72
   */
  escalateAfterHours?: number
  /**
   * Where a day of absence begins and ends.
   * @default 'UTC'
   */
  timeZone?: string
  /** @default 'enquiries' */
  slug?: string
  /** @default 'routing-rules' */
  rulesSlug?: string
  /**
   * The queue of Payload's jobs that the work runs in.
   * @default 'default'
   */
  queue?: string
  /**
   * Keeps the collections, takes no enquiries and sends nothing.
   * @default false
   */
  disabled?: boolean
}

type Slugs = { slug: CollectionSlug; rulesSlug: CollectionSlug; contacts: CollectionSlug }

export type Resolved = Omit<Required<ContactRoutingOptions>, keyof Slugs> & Slugs

export const settingsSlug = 'routing'

/** @throws where a slug names no collection */
export const resolveOptions = (options: ContactRoutingOptions, config: Config): Resolved => {
  const known = new Set(config.collections?.map(({ slug }) => slug))
  for (const slug of [options.contacts, ...Object.keys(options.subjects)])
    if (!known.has(slug)) throw new Error(`contact-routing: there is no collection "${slug}".`)
  const resolved = {
    organisers: () => false,
    countHit: async () => {},
    clientOf: () => undefined,
    hourlyLimits: { client: 20, address: 5 },
    trap: 'website',
    escalateAfterHours: 72,
    timeZone: 'UTC',
    slug: 'enquiries',
    rulesSlug: 'routing-rules',
    queue: 'default',
    disabled: false,
    ...options,
  }
  return resolved as typeof resolved & Slugs // The slugs were looked up above; two are made by this plugin.
}

/** What the plugin resolved for this Payload. */
export const routingOf = (payload: Pick<Payload, 'config'>): Resolved => {
  const resolved = (payload.config.custom as { contactRouting?: Resolved } | undefined)?.contactRouting
  if (!resolved)
    throw new Error('This Payload routes no enquiries: add the plugin contactRouting to its config.')
  return resolved
}

/** Collections that an enquiry can be about. */
export const askedAbout = ({ subjects }: Pick<Resolved, 'subjects'>): CollectionSlug[] =>
  Object.keys(subjects).filter((slug) => subjects[slug]?.asked !== false) as CollectionSlug[]
