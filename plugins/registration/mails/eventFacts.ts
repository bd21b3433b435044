import type { Where } from 'payload'
import type { Context } from '../claims/context'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { daysIn, instantIn, numberIn, timesIn } from './dates'
import { wordsFor } from './texts'

/** What a mail or a page tells besides the registration itself, in the person's language. */
export type Facts = {
  event: string
  /** The days of the event; empty where it has none. */
  days: string
  /** Where it takes place, in one line; empty where nobody says so. */
  where: string
  /** When a hold or an offer ends, in the zone of the event. */
  until: string
  /** The place in the waiting list; empty for all who don't wait. */
  place: string
  /** One line a session, with what became of it. */
  sessions: string[]
  /** Calendar days as `YYYY-MM-DD`. */
  startsOn: string | null
  endsOn: string | null
}

type EventDoc = {
  title?: string | null
  startsOn?: string | null
  endsOn?: string | null
  timeZone?: string | null
}

type SessionDoc = { title?: string | null; startsAt?: string | null; endsAt?: string | null }

/** What the mails of one round tell of events and sessions, each read once. */
export const eventFacts = (context: Context): ((doc: RegistrationDoc) => Promise<Facts>) => {
  const { options } = context
  const reading = new Map<string, Promise<object>>()
  const placeInLine = placesInLine(context)

  const once = <T extends object>(collection: typeof options.events, id: string, locale: string) => {
    const key = `${collection}:${locale}:${id}`
    const doc = reading.get(key) ?? read(context, collection, id, locale)
    reading.set(key, doc)
    // The collections are options, their fields are those that the README names.
    return doc as Promise<T>
  }

  const placing = new Map<string, Promise<string>>()
  const whereIs = (id: string, event: EventDoc, locale: string): Promise<string> => {
    const key = `${locale}:${id}`
    const where = placing.get(key) ?? options.whereIs({ ...event }, { payload: context.payload, locale })
    placing.set(key, where)
    return where
  }

  return async (doc) => {
    const { locale } = doc
    const event = await once<EventDoc>(options.events, String(doc.event), locale)
    const zone = event.timeZone ?? 'UTC'
    const words = wordsFor(locale)
    const lineOf = async ({ session, status }: RegistrationDoc['sessions'][number]) => {
      const { title, startsAt, endsAt } = await once<SessionDoc>(options.sessions, String(session), locale)
      const times = startsAt && endsAt ? ` (${timesIn(startsAt, endsAt, zone, locale)})` : ''
      return `${title ?? ''}${times}: ${words.sessions[status]}`
    }
    const startsOn = event.startsOn?.slice(0, 10) ?? null
    const endsOn = event.endsOn?.slice(0, 10) ?? startsOn
    const ends = doc.status === 'offered' ? doc.offeredUntil : doc.holdUntil
    return {
      event: event.title ?? '',
      days: startsOn && endsOn ? daysIn(startsOn, endsOn, locale) : '',
      where: await whereIs(String(doc.event), event, locale),
      until: ends ? instantIn(ends, zone, locale) : '',
      place: doc.status === 'waitlisted' ? numberIn(await placeInLine(doc), locale) : '',
      sessions: await Promise.all((doc.sessions ?? []).map(lineOf)),
      startsOn,
      endsOn,
    }
  }
}

/** The published document; what mails tell is public. Empty where it is gone. */
const read = async (
  { payload }: Context,
  collection: Context['options']['events'],
  id: string,
  locale: string,
): Promise<object> => {
  const doc = await payload.findByID({
    collection,
    id,
    // The people of an event that was taken off the website still hear of their places.
    overrideAccess: true,
    disableErrors: true,
    depth: 0,
    locale: locale as never,
  })
  return doc ?? {}
}

/** Places in the order of turns, among all who wait for the event. */
const placesInLine = ({ payload, options }: Context): ((doc: RegistrationDoc) => Promise<number>) => {
  const waitingWhere = async (event: string, more: Where): Promise<number> => {
    const where = { and: [{ event: { equals: event } }, { status: { equals: 'waitlisted' } }, more] }
    return (await payload.db.count({ collection: options.registrations, where })).totalDocs
  }
  let last: { event: string; priority: number; requestedAt: string; place: number } | undefined
  return async ({ event, priority, requestedAt }) => {
    const samePriority: Where = { priority: { equals: priority } }
    const earlier: Where = { requestedAt: { less_than: requestedAt } }
    // Mails go out in the order of turns: whoever is next is counted from the one before, not from the head of the line.
    const follows = last?.event === event && last.priority === priority && last.requestedAt <= requestedAt
    const place =
      last && follows
        ? last.place +
          (await waitingWhere(event, {
            and: [samePriority, { requestedAt: { greater_than_equal: last.requestedAt } }, earlier],
          }))
        : 1 +
          (await waitingWhere(event, {
            or: [{ priority: { greater_than: priority } }, { and: [samePriority, earlier] }],
          }))
    last = { event, priority, requestedAt, place }
    return place
  }
}
