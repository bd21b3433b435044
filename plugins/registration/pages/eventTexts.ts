import type { Context } from '../claims/context'
import { timesIn } from '../mails/dates'

/** What the public reads of an event and its sessions, in the language of the page. */
export type EventTexts = {
  /** Labels by key. */
  categories: Record<string, string>
  questions: Record<string, { label: string; options: Record<string, string> }>
  /** By id, in the order of time. */
  sessions: Map<string, { title: string; times: string }>
}

type Keyed = { key: string; label?: string | null }

type EventDoc = {
  timeZone?: string | null
  registration?: {
    categories?: Keyed[] | null
    questions?: (Keyed & { options?: Keyed[] | null })[] | null
  } | null
}

type SessionDoc = { id: string; title?: string | null; startsAt?: string | null; endsAt?: string | null }

export const eventTexts = async (
  { payload, options }: Context,
  event: string,
  locale: string,
): Promise<EventTexts> => {
  const asPublic = {
    overrideAccess: false,
    depth: 0,
    pagination: false,
    // Payload's types know only the locales of one config.
    locale: locale as never,
  } as const
  const [events, sessions] = await Promise.all([
    payload.find({
      ...asPublic,
      collection: options.events,
      where: { id: { equals: event } },
      select: { timeZone: true, registration: true },
      limit: 1,
    }),
    payload.find({
      ...asPublic,
      collection: options.sessions,
      where: { event: { equals: event } },
      select: { title: true, startsAt: true, endsAt: true },
      sort: 'startsAt',
      limit: 0,
    }),
  ])
  // The collections are options; their fields are those that this plugin adds or names in its README.
  const doc = events.docs[0] as EventDoc | undefined
  const zone = doc?.timeZone ?? 'UTC'
  return {
    categories: labelsOf(doc?.registration?.categories),
    questions: Object.fromEntries(
      (doc?.registration?.questions ?? []).map(({ key, label, options }) => [
        key,
        { label: label ?? key, options: labelsOf(options) },
      ]),
    ),
    sessions: new Map(
      (sessions.docs as SessionDoc[]).map(({ id, title, startsAt, endsAt }) => [
        String(id),
        {
          title: title ?? '',
          times: startsAt && endsAt ? timesIn(startsAt, endsAt, zone, locale) : '',
        },
      ]),
    ),
  }
}

const labelsOf = (rows: Keyed[] | null | undefined): Record<string, string> =>
  Object.fromEntries((rows ?? []).map(({ key, label }) => [key, label ?? key]))
