import { addHours } from 'date-fns'
import { byTurn, type Entry, lapsesAt } from './entry'
import { eventPools, hasPlaceForSure, type Pool, sessionPool } from './pools'
import { earlier, lackedBy, type Sheet } from './sheet'

/** Ends every hold and offer whose time is over. */
export const endLapsed = (sheet: Sheet, now: number): void => {
  if (sheet.nextLapseAt === null || sheet.nextLapseAt > now) return
  let next: number | null = null
  for (const entry of [...sheet.live()]) {
    const at = lapsesAt(entry)
    if (at !== null && at <= now) sheet.put({ ...entry, status: 'expired', held: false })
    else next = earlier(next, at)
  }
  sheet.nextLapseAt = next
}

/**
 * Serves those who wait, in order. Whoever lacks room holds the others back only in the pools where he himself lacks
 * it. Leaves the sheet with the pools that are blocked for whoever comes now.
 * @param present somebody who is acting at this moment: gets the place itself where others would get an offer of it
 */
export const serveWaiting = (sheet: Sheet, now: number, present?: string): void => {
  if (sheet.blocked !== null) return
  const blocked = new Set<Pool>()
  let lowestPriority = Number.POSITIVE_INFINITY
  /** The most places that somebody earlier in line waits for. */
  const mostWaited = new Map<Pool, number>()
  const served = isServed(sheet, now)
  const inOrder = [...sheet.live()].sort(byTurn)
  for (const entry of inOrder) {
    if (entry.status !== 'waitlisted') continue
    const lacks = eventPools(entry).some((pool) => blocked.has(pool) || !sheet.hasRoom(pool, entry.places))
    if (served && !lacks) {
      give(sheet, entry, now, entry.id === present)
      // Whoever is earlier in line had room here and waits for another pool; now he may lack this one as well.
      for (const pool of eventPools(entry))
        if (!sheet.hasRoom(pool, mostWaited.get(pool) ?? 0)) blocked.add(pool)
      continue
    }
    if (entry.passedOver) continue
    lowestPriority = Math.min(lowestPriority, entry.priority)
    for (const pool of lackedBy(sheet, entry)) blocked.add(pool)
    for (const pool of eventPools(entry))
      mostWaited.set(pool, Math.max(entry.places, mostWaited.get(pool) ?? 0))
  }
  for (const { id } of inOrder) {
    const entry = sheet.get(id)
    if (!entry || !hasPlaceForSure(entry)) continue
    const now = served ? giveSessions(sheet, entry, blocked) : entry
    const lacked = lackedBy(sheet, now)
    for (const pool of lacked) blocked.add(pool)
    if (lacked.length > 0) lowestPriority = Math.min(lowestPriority, now.priority)
  }
  sheet.blocked = blocked
  sheet.lowestPriority = lowestPriority
}

/** Nobody is promoted in an event that is over, cancelled or not published. */
const isServed = ({ settings }: Sheet, now: number): boolean =>
  settings.published && !settings.cancelled && (settings.endsAt === null || now < settings.endsAt)

const give = (sheet: Sheet, entry: Entry, now: number, isPresent: boolean): void => {
  const { settings } = sheet
  const until = Math.min(
    addHours(now, settings.offerHours).getTime(),
    settings.startsAt ?? Number.POSITIVE_INFINITY,
  )
  // Once the event has begun there is no time left to ask: the place is given.
  const asks = settings.waitingList === 'offer' && !isPresent && until > now
  sheet.put({
    ...entry,
    status: asks ? 'offered' : 'confirmed',
    held: true,
    holdUntil: null,
    offeredUntil: asks ? until : null,
    passedOver: false,
  })
}

const giveSessions = (sheet: Sheet, entry: Entry, blocked: ReadonlySet<Pool>): Entry => {
  const sessions = entry.sessions.map((place) => {
    const pool = sessionPool(place.session)
    const gets = place.status === 'waitlisted' && !blocked.has(pool) && sheet.hasRoom(pool, entry.places)
    return gets ? { ...place, status: 'confirmed' as const } : place
  })
  return sessions.some((place, index) => place !== entry.sessions[index])
    ? sheet.put({ ...entry, sessions })
    : entry
}
