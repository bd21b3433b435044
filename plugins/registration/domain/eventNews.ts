import { differenceInHours } from 'date-fns'
import type { Entry } from './entry'
import type { MailKind } from './mailKind'
import type { Settings } from './settings'
import { isComing } from './window'

/** Less than that is a corrected zone, not another day. */
const anotherDayHours = 20

const isMoved = (before: number | null, after: number | null): boolean =>
  before !== null && after !== null && Math.abs(differenceInHours(after, before)) >= anotherDayHours

/** What new settings of an event mean to somebody's registration; null where it need not be told. */
export const eventNews = (
  before: Settings,
  after: Settings,
  now: number,
): ((entry: Entry) => MailKind | null) => {
  if (after.cancelled) return () => (before.cancelled ? null : 'event-cancelled')
  const comes = after.endsAt !== null && isComing(after, now)
  const moved = isMoved(before.startsAt, after.startsAt) || isMoved(before.endsAt, after.endsAt)
  // Whoever has no place yet reads the day in the mail that brings it, which this one must not replace.
  return ({ status }) => (comes && moved && status === 'confirmed' ? 'event-moved' : null)
}
