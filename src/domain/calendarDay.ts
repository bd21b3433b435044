const dayPattern = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/

/**
 * The calendar day that a value names, as `YYYY-MM-DD`: a day as it is, an instant by the day that is written in it
 * (`2019-03-04T00:30:00+01:00` is the fourth), a Date by its day in UTC. No zone of the machine or the reader takes part.
 * @returns undefined where there is no such day (`2019-02-30`)
 */
export const toCalendarDay = (value: unknown): string | undefined => {
  const text = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value
  const match = typeof text === 'string' ? dayPattern.exec(text) : null
  if (!match) return undefined
  const day = `${match[1]}-${match[2]}-${match[3]}`
  const midnight = new Date(`${day}T00:00:00Z`)
  // Date rolls 30 February over into March.
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day) ? day : undefined
}

/** The day after (or, negative, before) a calendar day; both `YYYY-MM-DD`. */
export const addDaysToDay = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
