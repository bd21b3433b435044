import type { Where } from 'payload'
import { cursorOf, type ListedTo, type ListPosition } from '../domain/listing'
import type { Context } from './context'

/** A person as a list of those who attend shows him: what he agreed to, and nothing else. */
export type Attendee = {
  name: string
  organisation: string | null
  jobTitle: string | null
  country: string | null
}

export type AttendeePage = {
  docs: Attendee[]
  totalDocs: number
  limit: number
  /** Where the next page begins; null on the last one. */
  nextCursor: string | null
}

export type AttendeeQuery = {
  event: string
  levels: readonly ListedTo[]
  limit: number
  from: ListPosition | null
}

/**
 * Those who have a place and agreed to be seen, by name: an order that tells nothing of who came when. Guests agreed to
 * nothing and are not in it. A page begins where the last one ended, whoever came or left meanwhile.
 */
export const findAttendees = async (
  { payload, options }: Context,
  { event, levels, limit, from }: AttendeeQuery,
): Promise<AttendeePage> => {
  if (levels.length === 0) return { docs: [], totalDocs: 0, limit, nextCursor: null }
  const listed: Where[] = [
    { event: { equals: event } },
    { status: { equals: 'confirmed' } },
    { listedTo: { in: [...levels] } },
  ]
  const skipped = from?.after ?? 0
  const [{ totalDocs }, { docs: found }] = await Promise.all([
    payload.db.count({ collection: options.registrations, where: { and: listed } }),
    payload.db.find<Attendee & { id: string }>({
      collection: options.registrations,
      where: { and: from ? [...listed, { name: { greater_than_equal: from.name } }] : listed },
      select: { name: true, organisation: true, jobTitle: true, country: true },
      sort: ['name', 'id'],
      limit: skipped + limit + 1,
      pagination: false,
    }),
  ])
  // Somebody of the name where the page begins may have left.
  const seen = Math.min(skipped, found.filter(({ name }) => name === from?.name).length)
  const rows = found.slice(seen, seen + limit)
  const last = rows.at(-1)?.name
  const upTo = found.slice(0, seen + rows.length).filter(({ name }) => name === last).length
  return {
    docs: rows.map(({ name, organisation, jobTitle, country }) => ({
      name,
      organisation: organisation ?? null,
      jobTitle: jobTitle ?? null,
      country: country ?? null,
    })),
    totalDocs,
    limit,
    nextCursor:
      last !== undefined && found.length > seen + limit ? cursorOf({ name: last, after: upTo }) : null,
  }
}
