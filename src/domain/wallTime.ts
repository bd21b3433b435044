import { TZDate } from '@date-fns/tz/date'
import { tzOffset } from '@date-fns/tz/tzOffset'
import { addDaysToDay } from './calendarDay'

/** Farther than any offset's change, nearer than the next one. */
const halfDayMs = 12 * 3_600_000

const wallPattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/

/**
 * What a clock in the zone shows at an instant, as `YYYY-MM-DDTHH:mm` (the value of an HTML `datetime-local` input).
 * @param instant ISO 8601 with an offset, or a Date
 * @param zone IANA name
 * @returns '' where the instant is none
 */
export const wallTimeAt = (instant: string | Date, zone: string): string => {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return ''
  // TZDate writes its own offset: 2019-03-04T13:15:00.000+01:00
  return new TZDate(date.getTime(), zone).toISOString().slice(0, 16)
}

/**
 * The instant at which clocks in the zone show a wall time, as ISO 8601 in UTC. In the hour that spring skips it is the time
 * that the clock jumps to; in the hour that autumn repeats it is the first of the two.
 * @param wall `YYYY-MM-DDTHH:mm`
 * @returns undefined where the wall time is none
 */
export const instantAt = (wall: string, zone: string): string | undefined => {
  const parts = wallPattern.exec(wall)?.slice(1).map(Number)
  if (!parts) return undefined
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts
  const wallMs = Date.UTC(year, month - 1, day, hour, minute)
  if (Number.isNaN(wallMs)) return undefined
  const offsetMs = (ms: number) => tzOffset(zone, new Date(ms)) * 60_000
  const [before, after] = [offsetMs(wallMs - halfDayMs), offsetMs(wallMs + halfDayMs)]
  // The offset before a change gives the first of two times, and the time after the gap where there is none.
  const isAfter = offsetMs(wallMs - before) !== before && offsetMs(wallMs - after) === after
  return new Date(wallMs - (isAfter ? after : before)).toISOString()
}

/** The calendar day in the zone at an instant, `YYYY-MM-DD`. */
export const dayAt = (instant: string | Date, zone: string): string => wallTimeAt(instant, zone).slice(0, 10)

/** First and last instant (exclusive) of calendar days in a zone, as ISO 8601 in UTC. */
export const boundsOfDays = (
  startsOn: string,
  endsOn: string,
  zone: string,
): { from: string; until: string } => ({
  from: instantAt(`${startsOn}T00:00`, zone) ?? '',
  until: instantAt(`${addDaysToDay(endsOn, 1)}T00:00`, zone) ?? '',
})

/** Whether this runtime knows the zone (IANA, links such as `Europe/Kiev` included). */
export const isTimeZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return /^[A-Za-z]/.test(zone)
  } catch {
    return false
  }
}
