import type { Context } from './context'
import type { LedgerRow } from './ledger'

/** The id of the event that a website names by id or slug, as far as the public may know of it; null for all others. */
export const findEvent = async ({ payload, options }: Context, name: string): Promise<string | null> => {
  const ledger = await payload.db.findOne<Pick<LedgerRow, 'id' | 'event'>>({
    collection: options.ledgers,
    where: { or: [{ slug: { equals: name } }, { event: { equals: name } }] },
    select: { event: true },
  })
  if (ledger) return ledger.event
  const { docs } = await payload.find({
    collection: options.events,
    where: { or: [{ slug: { equals: name } }, { id: { equals: name } }] },
    select: {},
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
  })
  return docs[0] ? String(docs[0].id) : null
}
