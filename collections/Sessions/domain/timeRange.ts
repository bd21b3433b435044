/** Two instants, ISO 8601 in UTC; the second is the first one after. */
export type TimeRange = { startsAt: string; endsAt: string }

/** Whether both are there and the end comes after the start. */
export const isTimeRange = (range: {
  startsAt?: string | null
  endsAt?: string | null
}): range is TimeRange =>
  Boolean(range.startsAt && range.endsAt && Date.parse(range.startsAt) < Date.parse(range.endsAt))

/** Whether two ranges share any time. One may begin when the other ends. */
export const overlap = (a: TimeRange, b: TimeRange): boolean =>
  Date.parse(a.startsAt) < Date.parse(b.endsAt) && Date.parse(b.startsAt) < Date.parse(a.endsAt)

/** Whether the inner range lies in the outer one, its ends included. */
export const contains = (outer: TimeRange, inner: TimeRange): boolean =>
  Date.parse(outer.startsAt) <= Date.parse(inner.startsAt) &&
  Date.parse(inner.endsAt) <= Date.parse(outer.endsAt)
