import type { PayloadRequest } from 'payload'
import { hasRole } from './hasRole'
import { eventsOf } from './organiserOfEvent'

/** Whether somebody stands at the door of an event: its check-in people, its organisers and admins. Without an event: of any at all. */
export const checksInAtEvent = ({ req, event }: { req: PayloadRequest; event?: string }): boolean => {
  if (hasRole(req, ['admin'])) return true
  const own = eventsOf(req, ['organiser', 'check-in'])
  return event === undefined ? own.length > 0 : own.includes(event)
}
