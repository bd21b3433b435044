import type { Repair } from '../domain/repair'
import type { Context } from './context'
import type { Desk } from './desk'
import { noteRecount } from './lastRecount'
import type { LedgerRow } from './ledger'
import { rereadSettings } from './rereadSettings'

/**
 * Ends what has lapsed, finishes what a crash left in a journal, and serves those who wait. Doing it twice, or in two
 * processes at once, does it once.
 */
export const endLapsedHolds = async (context: Context, desk: Desk, now = new Date()): Promise<void> => {
  const { payload, options } = context
  const { docs } = await payload.db.find<LedgerRow>({
    collection: options.ledgers,
    where: { or: [{ nextLapseAt: { less_than_equal: now.toISOString() } }, { journalId: { exists: true } }] },
    select: { event: true },
    limit: 0,
    pagination: false,
  })
  await ofEach(context, docs, (event) => desk.do(event, { decide: () => ({ result: undefined }) }))
}

/** What a count of all events came to. */
export type Recounted = {
  events: number
  repaired: ({ event: string } & Repair)[]
  /** Events that could not be counted; the next count tries them again. */
  failed: string[]
}

/**
 * Counts every event's registrations anew and brings its published settings to the ledger. What another process is
 * claiming at that moment stays: the ledger is written on the condition that it has not moved.
 * @param by a user's id, or `system`
 */
export const reconcile = async (context: Context, desk: Desk, by = 'system'): Promise<Recounted> => {
  const { payload, options } = context
  const { docs } = await payload.db.find<LedgerRow>({
    collection: options.ledgers,
    select: { event: true },
    limit: 0,
    pagination: false,
  })
  const recounted: Recounted = { events: docs.length, repaired: [], failed: [] }
  recounted.failed = await ofEach(context, docs, async (event) => {
    const repair = await recountEvent(context, desk, event, by)
    if (repair) recounted.repaired.push({ event, ...repair })
  })
  return recounted
}

/**
 * One event after the other. What fails for one is logged and comes back with the next run; the others don't wait for it.
 * @returns the events for which it failed
 */
const ofEach = async (
  { payload }: Context,
  ledgers: readonly Pick<LedgerRow, 'event'>[],
  look: (event: string) => Promise<void>,
): Promise<string[]> => {
  const failed: string[] = []
  for (const { event } of ledgers) {
    try {
      await look(event)
    } catch (err) {
      failed.push(event)
      payload.logger.error({ err, event, msg: 'The registrations of an event could not be looked after.' })
    }
  }
  return failed
}

/** Counts one event's registrations anew, and notes for its organisers what had to be put right. */
export const recountEvent = async (
  context: Context,
  desk: Desk,
  event: string,
  by: string,
): Promise<Repair | null> => {
  desk.forget(event)
  const repaired = await rereadSettings(desk, event)
  await noteRecount(context, event, { at: new Date().toISOString(), by, repaired })
  return repaired
}
