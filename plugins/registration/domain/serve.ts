import { addHours } from 'date-fns'
import { type Entry, lapsesAt } from './entry'
import { holdsBackIn, lacksRoom, lineOf } from './line'
import { eventPools, hasPlaceForSure, type Pool, sessionPool } from './pools'
import { earlier, type Sheet } from './sheet'
import { isComing } from './window'

/** Brings the sheet up to this moment: ends what has lapsed, and serves those who wait. */
export const catchUp = (sheet: Sheet, now: number): void => {
  endLapsed(sheet, now)
  serveWaiting(sheet, now)
}

/** Writes down what somebody did, then serves those whom it made room for. */
export const putAndServe = (sheet: Sheet, entry: Entry, now: number): Entry => {
  sheet.put(entry)
  serveWaiting(sheet, now, entry.id)
  return sheet.get(entry.id) ?? entry
}

/** Ends every hold and offer whose time is over. */
const endLapsed = (sheet: Sheet, now: number): void => {
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
 * Serves those who wait, in order: the event place, then the sessions of whoever has it. Who gets nothing holds back
 * those behind, in the pool that he waits for. Leaves the sheet with the pools that are blocked for whoever comes now.
 * @param present somebody who is acting at this moment: gets the place itself where others would get an offer of it
 */
export const serveWaiting = (sheet: Sheet, now: number, present?: string): void => {
  if (sheet.blocked !== null) return
  const blocked = new Set<Pool>()
  let lowestPriority = Number.POSITIVE_INFINITY
  // Nobody is promoted in an event that is over, cancelled or not published.
  const served = isComing(sheet.settings, now)
  for (const waiting of lineOf(sheet)) {
    const entry = served ? serve(sheet, waiting, blocked, now, waiting.id === present) : waiting
    for (const pool of holdsBackIn(sheet, entry, blocked)) {
      blocked.add(pool)
      lowestPriority = entry.priority
    }
  }
  sheet.blocked = blocked
  sheet.lowestPriority = lowestPriority
}

const serve = (
  sheet: Sheet,
  waiting: Entry,
  blocked: ReadonlySet<Pool>,
  now: number,
  isPresent: boolean,
): Entry => {
  const lacks = (pool: Pool) => lacksRoom(sheet, pool, waiting.places, blocked)
  const entry =
    waiting.status === 'waitlisted' && !eventPools(waiting).some(lacks)
      ? give(sheet, waiting, now, isPresent)
      : waiting
  return hasPlaceForSure(entry) ? giveSessions(sheet, entry, blocked) : entry
}

const give = (sheet: Sheet, entry: Entry, now: number, isPresent: boolean): Entry => {
  const { settings } = sheet
  const until = Math.min(
    addHours(now, settings.offerHours).getTime(),
    settings.startsAt ?? Number.POSITIVE_INFINITY,
  )
  // Once the event has begun there is no time left to ask: the place is given.
  const asks = settings.waitingList === 'offer' && !isPresent && until > now
  return sheet.put({
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
    const gets = place.status === 'waitlisted' && !lacksRoom(sheet, pool, entry.places, blocked)
    return gets ? { ...place, status: 'confirmed' as const } : place
  })
  return sessions.some((place, index) => place !== entry.sessions[index])
    ? sheet.put({ ...entry, sessions })
    : entry
}
