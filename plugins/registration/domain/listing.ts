import { isName } from './person'
import { type Refusal, refuse } from './refusal'
import type { Settings } from './settings'

/** Who may see a person in a list of those who attend; each level includes the one before it. */
export const listingLevels = ['nobody', 'participants', 'public'] as const

/** What a person agreed to. */
export type ListedTo = (typeof listingLevels)[number]

/** Whoever reads a list. */
export type Reader = 'participants' | 'public'

/** What people have to have agreed to, to be in the list that this reader gets; empty where the event has none for him. */
export const levelsFor = (
  { published, cancelled, attendeeList }: Pick<Settings, 'published' | 'cancelled' | 'attendeeList'>,
  reader: Reader,
): ListedTo[] => {
  if (!published || cancelled) return []
  if (reader === 'public') return attendeeList === 'public' ? ['public'] : []
  return attendeeList === 'participants' || attendeeList === 'public' ? ['participants', 'public'] : []
}

/** Where a page of a list begins: after so many people of this name, before whom come all names that sort before it. */
export type ListPosition = { name: string; after: number }

export const mostListed = 100

/** Those of one name are read together. */
const mostNamesakes = 1000

/** A position as a reader hands it back. It tells nothing that is not in the list. */
export const cursorOf = ({ name, after }: ListPosition): string =>
  Buffer.from(JSON.stringify([name, after])).toString('base64url')

/** What a reader asks for: `limit` and `cursor`. */
export const readListQuery = (query: {
  limit?: string | null
  cursor?: string | null
}): { limit: number; from: ListPosition | null } | Refusal => {
  const limit = query.limit ? Number(query.limit) : mostListed
  if (!Number.isInteger(limit) || limit < 1) return refuse('field-invalid', 'limit')
  const from = query.cursor ? positionIn(query.cursor) : null
  if (query.cursor && !from) return refuse('field-invalid', 'cursor')
  return { limit: Math.min(limit, mostListed), from }
}

const positionIn = (cursor: string): ListPosition | null => {
  try {
    const [name, after]: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const isNumber =
      typeof after === 'number' && Number.isInteger(after) && after >= 1 && after <= mostNamesakes
    return isName(name) && isNumber ? { name, after } : null
  } catch {
    return null
  }
}
