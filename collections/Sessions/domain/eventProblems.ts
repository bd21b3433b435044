import { boundsOfDays } from '../../../src/domain/wallTime'
import type { Problem } from './shapeProblems'

export type EventFrame = {
  id: string
  /** Calendar days, `YYYY-MM-DD`. */
  startsOn: string
  endsOn: string
  /** IANA. */
  timeZone: string
  /** A postponed event has no days that anything could lie outside of. */
  postponed: boolean
  /** Names of the venue's rooms; undefined where the event has no venue. */
  rooms: string[] | undefined
}

type SessionInEvent = {
  startsAt?: string | null
  endsAt?: string | null
  room?: string | null
  /** The event that the session's track belongs to; undefined where there is no track. */
  eventOfTrack?: string
}

/** Where a session doesn't fit the event that it belongs to. */
export const eventProblems = (session: SessionInEvent, event: EventFrame): Problem[] => {
  const problems: Problem[] = []
  if (!event.postponed) problems.push(...dayProblems(session, event))
  if (session.room && !event.rooms)
    problems.push({ path: 'room', message: 'The event has no venue yet, so it has no rooms.' })
  else if (session.room && !event.rooms?.includes(session.room))
    problems.push({ path: 'room', message: `The venue has no room "${session.room}".` })
  if (session.eventOfTrack !== undefined && session.eventOfTrack !== event.id)
    problems.push({ path: 'track', message: 'This track belongs to another event.' })
  return problems
}

/**
 * Where a session lies outside the days of its event, in the event's zone. It may end at the midnight after the last day.
 */
export const dayProblems = (
  { startsAt, endsAt }: Pick<SessionInEvent, 'startsAt' | 'endsAt'>,
  { startsOn, endsOn, timeZone }: Pick<EventFrame, 'startsOn' | 'endsOn' | 'timeZone'>,
): Problem[] => {
  const { from, until } = boundsOfDays(startsOn, endsOn, timeZone)
  const outside = (instant: string | null | undefined): boolean =>
    instant !== null &&
    instant !== undefined &&
    (Date.parse(instant) < Date.parse(from) || Date.parse(instant) > Date.parse(until))
  const message = `Outside the event: ${startsOn} to ${endsOn} in ${timeZone}.`
  return [
    // A start at the midnight after the last day is on the next day.
    ...(outside(startsAt) || Date.parse(startsAt ?? '') === Date.parse(until)
      ? [{ path: 'startsAt', message }]
      : []),
    ...(outside(endsAt) ? [{ path: 'endsAt', message }] : []),
  ]
}
