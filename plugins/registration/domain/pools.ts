import type { Entry } from './entry'
import type { Settings } from './settings'

/** What a place is taken from: the event, one of its categories, one of its sessions. */
export type Pool = 'event' | `category:${string}` | `session:${string}`

/** Places held in each pool; a pool that is not named holds none. */
export type Held = Partial<Record<Pool, number>>

export const categoryPool = (key: string): Pool => `category:${key}`
export const sessionPool = (id: string): Pool => `session:${id}`

/** Pools that an event place is taken from, all or nothing. */
export const eventPools = ({ category }: Pick<Entry, 'category'>): Pool[] =>
  category === null ? ['event'] : ['event', categoryPool(category)]

/** Pools in which an entry holds its places now. */
export const heldPools = (entry: Pick<Entry, 'category' | 'held' | 'sessions'>): Pool[] =>
  entry.held
    ? [
        ...eventPools(entry),
        ...entry.sessions
          .filter((place) => place.status === 'confirmed')
          .map((place) => sessionPool(place.session)),
      ]
    : []

/**
 * Places of a pool; null is unlimited. A session that is not published has none to give; a category that is gone
 * limits nobody.
 */
export const capacityOf = (settings: Settings, pool: Pool): number | null => {
  if (pool === 'event') return settings.capacity
  const name = pool.slice(pool.indexOf(':') + 1)
  if (pool.startsWith('category:')) {
    return settings.categories.find((category) => category.key === name)?.capacity ?? null
  }
  const session = settings.sessions.find((candidate) => candidate.id === name)
  return session ? session.capacity : 0
}

/** Places that are left; negative where a capacity was lowered below what is held. */
export const freeIn = (settings: Settings, held: Held, pool: Pool): number => {
  const capacity = capacityOf(settings, pool)
  return capacity === null ? Number.POSITIVE_INFINITY : capacity - (held[pool] ?? 0)
}

/** Adds places to pools, in place. */
export const addTo = (held: Held, pools: readonly Pool[], places: number): void => {
  for (const pool of pools) {
    const sum = (held[pool] ?? 0) + places
    if (sum === 0) delete held[pool]
    else held[pool] = sum
  }
}

/** Whether an entry has its event place for sure: then it waits for its sessions, if it waits at all. */
export const hasPlaceForSure = ({ status }: Pick<Entry, 'status'>): boolean =>
  status === 'confirmed' || status === 'offered'

/** Pools that an entry waits for, whether or not they have room. */
export const waitedPools = (entry: Pick<Entry, 'category' | 'status' | 'sessions'>): Pool[] => {
  const sessions = entry.sessions
    .filter((place) => place.status === 'waitlisted')
    .map((place) => sessionPool(place.session))
  if (entry.status === 'waitlisted') return [...eventPools(entry), ...sessions]
  return hasPlaceForSure(entry) ? sessions : []
}

/** Places that are held and waited for, by pool. */
export type Counted = { held: Held; waiting: Held }

/** What the registrations say is held and waited for, counted anew. */
export const recount = (entries: Iterable<Entry>): Counted => {
  const held: Held = {}
  const waiting: Held = {}
  for (const entry of entries) {
    addTo(held, heldPools(entry), entry.places)
    addTo(waiting, waitedPools(entry), entry.places)
  }
  return { held, waiting }
}
