import type { Context } from '../claims/context'
import type { RegistrationDoc } from '../claims/registrationDoc'
import type { Facts } from './texts'
import { wordsFor } from './texts'

type EventDoc = {
  title?: string | null
  startsOn?: string | null
  endsOn?: string | null
  timeZone?: string | null
}

/** What the mails of one round tell of events and sessions, each read once. */
export const eventFacts = ({ payload, options }: Context) => {
  const events = new Map<string, Promise<EventDoc>>()
  const titles = new Map<string, Promise<string>>()

  const eventIn = (id: string, locale: string): Promise<EventDoc> => {
    const key = `${locale}:${id}`
    const reading = events.get(key) ?? read<EventDoc>(options.events, id, locale)
    events.set(key, reading)
    return reading
  }
  const titleOf = (id: string, locale: string): Promise<string> => {
    const key = `${locale}:${id}`
    const reading =
      titles.get(key) ??
      read<{ title?: string }>(options.sessions, id, locale).then(({ title }) => title ?? '')
    titles.set(key, reading)
    return reading
  }
  /** The published document; what mails tell is public. Empty where it is gone. */
  const read = async <T extends object>(
    collection: typeof options.events,
    id: string,
    locale: string,
  ): Promise<T> => {
    const doc = await payload.findByID({
      collection,
      id,
      // The people of an event that was taken off the website still hear of their places.
      overrideAccess: true,
      disableErrors: true,
      depth: 0,
      locale: locale as never,
    })
    return (doc ?? {}) as T
  }

  return async (doc: RegistrationDoc): Promise<Omit<Facts, 'name' | 'reference'>> => {
    const event = await eventIn(String(doc.event), doc.locale)
    const zone = event.timeZone ?? 'UTC'
    const words = wordsFor(doc.locale)
    const ends = doc.status === 'offered' ? doc.offeredUntil : doc.holdUntil
    return {
      event: event.title ?? '',
      days: daysOf(event, doc.locale),
      until: ends ? instantIn(ends, zone, doc.locale) : '',
      sessions: await Promise.all(
        (doc.sessions ?? []).map(
          async ({ session, status }) =>
            `${await titleOf(String(session), doc.locale)}: ${words.sessions[status]}`,
        ),
      ),
    }
  }
}

const daysOf = ({ startsOn, endsOn }: EventDoc, locale: string): string => {
  if (!startsOn) return ''
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return format.formatRange(new Date(startsOn), new Date(endsOn ?? startsOn))
}

const instantIn = (at: string, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long', timeZone }).format(new Date(at))
