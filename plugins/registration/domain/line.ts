import { byTurn, type Entry } from './entry'
import { categoryPool, type Pool, waitedPools } from './pools'

/** Who is there, and what is left for whom: as much of a sheet as the line asks for. */
type Places = {
  live: () => Iterable<Entry>
  /** Pools in which somebody who waits holds back whoever comes now; null while that has to be worked out anew. */
  blocked: ReadonlySet<Pool> | null
  hasRoom: (pool: Pool, places: number) => boolean
}

/** Those who wait for the event or for a session, in the order of turns. */
export const lineOf = (sheet: Pick<Places, 'live'>): Entry[] =>
  [...sheet.live()].filter((entry) => waitedPools(entry).length > 0).sort(byTurn)

/** Whether a pool has nothing for somebody, behind those who hold it back. */
export const lacksRoom = (
  sheet: Pick<Places, 'blocked' | 'hasRoom'>,
  pool: Pool,
  places: number,
  blocked: ReadonlySet<Pool> | null = sheet.blocked,
): boolean => blocked?.has(pool) || !sheet.hasRoom(pool, places)

/**
 * Pools in which somebody who waits holds back whoever comes later. Whose own category has nothing for him can't take
 * a place of the event, and leaves it to others; sessions wait with the event place and hold nobody back until then.
 */
export const holdsBackIn = (
  sheet: Pick<Places, 'blocked' | 'hasRoom'>,
  entry: Entry,
  blocked: ReadonlySet<Pool>,
): Pool[] => {
  if (entry.passedOver) return []
  if (entry.status !== 'waitlisted') return waitedPools(entry)
  const category = entry.category === null ? null : categoryPool(entry.category)
  return [category !== null && lacksRoom(sheet, category, entry.places, blocked) ? category : 'event']
}

/** Pools that are held back for a turn by those who come before it, once everybody was served. */
export const blockedBefore = (sheet: Places, turn: Parameters<typeof byTurn>[0]): ReadonlySet<Pool> => {
  if (sheet.blocked?.size === 0) return sheet.blocked
  const blocked = new Set<Pool>()
  for (const entry of lineOf(sheet)) {
    if (byTurn(entry, turn) >= 0) break
    for (const pool of holdsBackIn(sheet, entry, blocked)) blocked.add(pool)
  }
  return blocked
}
