import { addDaysToDay } from '../domain/calendarDay'
import { dayAt, instantAt, wallTimeAt } from '../domain/wallTime'

/** Days between today and the first day of the event at least. */
export const daysAhead = 28

type EventDays = { startsOn: string; endsOn: string; timeZone: string }

/**
 * The smallest whole number of weeks by which an event has to move so that its first day is at least 28 days after today.
 * Today is the day in the event's zone. Weeks, so that a Monday stays a Monday.
 */
export const weeksToShift = ({ startsOn, timeZone }: Omit<EventDays, 'endsOn'>, now: Date): number => {
  const earliest = addDaysToDay(dayAt(now, timeZone), daysAhead)
  const days = (Date.parse(earliest) - Date.parse(startsOn)) / 86_400_000
  return Math.max(0, Math.ceil(days / 7))
}

export const shiftDay = (day: string, weeks: number): string => addDaysToDay(day, weeks * 7)

/** The instant at which clocks in the zone show the same time so many weeks later, summer time or not. */
export const shiftInstant = (instant: string, weeks: number, timeZone: string): string => {
  const wall = wallTimeAt(instant, timeZone)
  const shifted = instantAt(`${shiftDay(wall.slice(0, 10), weeks)}${wall.slice(10)}`, timeZone)
  if (!shifted) throw new RangeError(`${instant} is no instant.`)
  return shifted
}

/** An event and its sessions, moved together. */
export const shiftEvent = <E extends EventDays, S extends { startsAt: string; endsAt: string }>(
  { event, sessions }: { event: E; sessions: S[] },
  now: Date,
): { event: E; sessions: S[] } => {
  const weeks = weeksToShift(event, now)
  return {
    event: { ...event, startsOn: shiftDay(event.startsOn, weeks), endsOn: shiftDay(event.endsOn, weeks) },
    sessions: sessions.map((session) => ({
      ...session,
      startsAt: shiftInstant(session.startsAt, weeks, event.timeZone),
      endsAt: shiftInstant(session.endsAt, weeks, event.timeZone),
    })),
  }
}
