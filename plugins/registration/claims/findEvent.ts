import type { Payload } from 'payload'
import type { Context } from './context'
import { eventNamed } from './eventNamed'
import type { LedgerRow } from './ledger'

const namesKept = 1000
const known = new WeakMap<Payload, Map<string, string>>()

/**
 * As `findEvent`, from memory where the name was found before. Names move: whoever decides holds the name against the
 * event's settings and asks `findEvent` where it does not fit.
 */
export const recallEvent = async (context: Context, name: string): Promise<string | null> => {
  const names = known.get(context.payload) ?? new Map<string, string>()
  known.set(context.payload, names)
  const recalled = names.get(name)
  if (recalled !== undefined) return recalled
  const event = await findEvent(context, name)
  if (names.size >= namesKept) names.clear()
  if (event !== null) names.set(name, event)
  return event
}

export const forgetName = ({ payload }: Context, name: string): void => {
  known.get(payload)?.delete(name)
}

/** The id of the event that a website names by id or slug, as far as the public may know of it; null for all others. */
export const findEvent = async (context: Context, name: string): Promise<string | null> => {
  const { payload, options } = context
  const ledger = await payload.db.findOne<Pick<LedgerRow, 'id' | 'event'>>({
    collection: options.ledgers,
    where: { or: [{ slug: { equals: name } }, { event: { equals: name } }] },
    select: { event: true },
  })
  if (ledger) return ledger.event
  return eventNamed(context, name, { overrideAccess: false })
}
