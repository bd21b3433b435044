import { wallTimeAt } from '../../../src/domain/wallTime'
import type { TimeRange } from './timeRange'

/** The other session in a clash. Without a title it is one that the editor may not read, and only its time is told. */
export type OtherSession = TimeRange & { title?: string | null }

/** "…“Opening” from 09:00 to 10:00…": a clash in words, in wall time of the event's zone. */
export const clashMessage = (
  kind: 'room' | 'person',
  { startsAt, endsAt, title }: OtherSession,
  zone: string,
): string => {
  const from = wallTimeAt(startsAt, zone).replace('T', ' ')
  const until = wallTimeAt(endsAt, zone).slice(11)
  const name = title ? `“${title}”` : 'another session'
  return kind === 'room'
    ? `The room is taken by ${name}, ${from} to ${until}.`
    : `This person is in ${name} at that time, ${from} to ${until}.`
}
