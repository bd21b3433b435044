/** An instant as wall time in the zone of the event: 3 May 2026, 14:05. */
export const timeIn = (at: number | string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(at))

/** A calendar day in the zone of the event: 3 May. */
export const dayIn = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone }).format(at)

/** Day and hour in the zone of the event: 3 May, 14:00. */
export const hourIn = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(at)
