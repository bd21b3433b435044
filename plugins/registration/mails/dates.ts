import { languageFor } from './texts'

/** English in the order of days that most of its readers have; the others as they are. */
const tagOf = (locale: string): string => {
  const language = languageFor(locale)
  return language === 'en' ? 'en-GB' : language
}

/** Made once a language and zone: making one takes longer than using it a hundred times. */
const remembered = (options: Intl.DateTimeFormatOptions) => {
  const formats = new Map<string, Intl.DateTimeFormat>()
  return (locale: string, timeZone: string): Intl.DateTimeFormat => {
    const key = `${tagOf(locale)}:${timeZone}`
    const format = formats.get(key) ?? new Intl.DateTimeFormat(tagOf(locale), { ...options, timeZone })
    formats.set(key, format)
    return format
  }
}

const dayFormat = remembered({ dateStyle: 'long' })
const instantFormat = remembered({
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'long',
})
const timesFormat = remembered({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
})

/** Calendar days (`YYYY-MM-DD`, a time after it is ignored). */
export const daysIn = (from: string, to: string, locale: string): string =>
  dayFormat(locale, 'UTC').formatRange(new Date(from.slice(0, 10)), new Date(to.slice(0, 10)))

/** An instant as a clock in the zone shows it, with the zone's name. */
export const instantIn = (at: string, timeZone: string, locale: string): string =>
  instantFormat(locale, timeZone).format(new Date(at))

/** A stretch of time as a clock in the zone shows it. */
export const timesIn = (from: string, to: string, timeZone: string, locale: string): string =>
  timesFormat(locale, timeZone).formatRange(new Date(from), new Date(to))

const numberFormats = new Map<string, Intl.NumberFormat>()

export const numberIn = (value: number, locale: string): string => {
  const tag = tagOf(locale)
  const format = numberFormats.get(tag) ?? new Intl.NumberFormat(tag)
  numberFormats.set(tag, format)
  return format.format(value)
}
