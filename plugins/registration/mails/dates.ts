import { languageFor } from './texts'

/** English in the order of days that most of its readers have; the others as they are. */
const tagOf = (locale: string): string => {
  const language = languageFor(locale)
  return language === 'en' ? 'en-GB' : language
}

/** Calendar days (`YYYY-MM-DD`, a time after it is ignored). */
export const daysIn = (from: string, to: string, locale: string): string => {
  const format = new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long', timeZone: 'UTC' })
  return format.formatRange(new Date(from.slice(0, 10)), new Date(to.slice(0, 10)))
}

/** An instant as a clock in the zone shows it, with the zone's name. */
export const instantIn = (at: string, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(tagOf(locale), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'long',
    timeZone,
  }).format(new Date(at))

/** A stretch of time as a clock in the zone shows it. */
export const timesIn = (from: string, to: string, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(tagOf(locale), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).formatRange(new Date(from), new Date(to))

export const numberIn = (value: number, locale: string): string =>
  new Intl.NumberFormat(tagOf(locale)).format(value)
