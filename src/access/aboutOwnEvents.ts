import type { Access } from 'payload'
import { slugs } from '../domain/slugs'
import { eventsOf } from './organiserOfEvent'

/** Documents `regarding` an event that the organiser is named for, or one of its sessions or tracks. */
export const aboutOwnEvents: Access = async ({ req }) => {
  const events = eventsOf(req, ['organiser'])
  if (events.length === 0) return false
  const parts = await Promise.all(
    ([slugs.sessions, slugs.tracks] as const).map((collection) =>
      req.payload.find({
        collection,
        where: { event: { in: events } },
        depth: 0,
        pagination: false,
        select: {},
        overrideAccess: true,
      }),
    ),
  )
  const ids = parts.flatMap(({ docs }) => docs.map(({ id }) => id))
  return { 'regarding.value': { in: [...events, ...ids] } }
}
