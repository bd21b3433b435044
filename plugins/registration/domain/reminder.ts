import { addHours } from 'date-fns'
import { startOfDayIn } from './day'

/** What a reminder depends on. `startsOn` is a calendar day, `YYYY-MM-DD`. */
export type ComingEvent = {
  startsOn?: string | null
  timeZone?: string | null
  scheduleState?: string | null
}

/** Nobody is woken at midnight. */
const morningHour = 9

/**
 * Since when people are reminded of an event: nine o'clock of the morning so many days before it, in its zone.
 * @returns milliseconds UTC; null where nobody is to be reminded now
 */
export const remindedSince = (
  { startsOn, timeZone, scheduleState }: ComingEvent,
  daysBefore: number,
  now: number,
): number | null => {
  if (!startsOn || daysBefore <= 0) return null
  // Of what is postponed nobody knows yet when it will be.
  if (scheduleState === 'cancelled' || scheduleState === 'postponed') return null
  const zone = timeZone ?? 'UTC'
  const since = addHours(startOfDayIn(zone, startsOn, -daysBefore), morningHour).getTime()
  return since <= now && now < startOfDayIn(zone, startsOn) ? since : null
}
