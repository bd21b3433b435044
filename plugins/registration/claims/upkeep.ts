import type { Context } from './context'
import type { Desk } from './desk'
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

/**
 * Counts every event's registrations anew and brings its published settings to the ledger. What another process is
 * claiming at that moment stays: the ledger is written on the condition that it has not moved.
 */
export const reconcile = async (context: Context, desk: Desk): Promise<void> => {
  const { payload, options } = context
  const { docs } = await payload.db.find<LedgerRow>({
    collection: options.ledgers,
    select: { event: true },
    limit: 0,
    pagination: false,
  })
  await ofEach(context, docs, async (event) => {
    desk.forget(event)
    await rereadSettings(desk, event)
  })
}

/** One event after the other. What fails for one is logged and comes back with the next run; the others don't wait for it. */
const ofEach = async (
  { payload }: Context,
  ledgers: readonly Pick<LedgerRow, 'event'>[],
  look: (event: string) => Promise<void>,
): Promise<void> => {
  for (const { event } of ledgers) {
    try {
      await look(event)
    } catch (err) {
      payload.logger.error({ err, event, msg: 'The registrations of an event could not be looked after.' })
    }
  }
}
