import type { Access, PayloadRequest } from 'payload'
import type { Role } from '../domain/roles'
import { hasRole } from './hasRole'

/** Ids of the events that an organiser or a check-in user is named for; none for everybody else. */
export const eventsOf = (req: Pick<PayloadRequest, 'user'>, allowed: readonly Role[]): string[] =>
  hasRole(req, allowed)
    ? (req.user?.events ?? []).map((event) => (typeof event === 'object' ? event.id : event))
    : []

/**
 * Documents of the events that the user is named for.
 * @param field the path that holds the event: `event`, or `id` on the events themselves
 */
export const ofOwnEvents =
  (field: 'event' | 'id', allowed: readonly Role[] = ['organiser']): Access =>
  ({ req }) => {
    const events = eventsOf(req, allowed)
    return events.length > 0 && { [field]: { in: events } }
  }

/** Documents whose `event` is one that the organiser is named for. */
export const organiserOfEvent: Access = ofOwnEvents('event')
