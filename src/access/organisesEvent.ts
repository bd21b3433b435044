import type { PayloadRequest } from 'payload'
import { hasRole } from './hasRole'
import { eventsOf } from './organiserOfEvent'

/** Whether somebody runs the sign-up of an event: its organisers and admins. Without an event: of any at all. */
export const organisesEvent = ({ req, event }: { req: PayloadRequest; event?: string }): boolean => {
  if (hasRole(req, ['admin'])) return true
  const own = eventsOf(req, ['organiser'])
  return event === undefined ? own.length > 0 : own.includes(event)
}
