import type { Tally } from '../domain/availability'
import type { Settings } from '../domain/settings'
import { type Context, isOneWrite } from './context'
import type { Operation } from './operations'
import { updateDocument } from './sqliteDocuments'

/** The row that a claim has to win: its revision goes up by one with each write of the event's registrations. */
export type LedgerRow = Tally & {
  id: string
  event: string
  slug: string | null
  revision: number
  settings: Settings
  /** ISO 8601; no hold and no offer ends before. */
  nextLapseAt: string | null
  lastRequestedAt: number
  /** What the last write still has to do, with the name of that write; null once it is done. */
  journal: string | null
  journalId: string | null
}

export type Journal = { id: string; operations: Operation[] }

type RowData = Omit<LedgerRow, 'id'>

export const findLedger = async ({ payload, options }: Context, event: string): Promise<LedgerRow | null> =>
  // The database's own call: rows are hidden from every other door.
  payload.db.findOne<LedgerRow>({ collection: options.ledgers, where: { event: { equals: event } } })

/** The row as it is, without the settings that an unchanged revision already knows. */
export const findRevision = async (
  { payload, options }: Context,
  event: string,
): Promise<Pick<LedgerRow, 'id' | 'revision' | 'journalId'> | null> =>
  payload.db.findOne<LedgerRow>({
    collection: options.ledgers,
    where: { event: { equals: event } },
    select: { revision: true, journalId: true },
  })

export const createLedger = async (context: Context, row: RowData): Promise<LedgerRow> => {
  const { payload, options } = context
  try {
    return await payload.db.create({ collection: options.ledgers, data: { ...row } })
  } catch (error) {
    // Another process was first: its row is as good.
    const existing = await findLedger(context, row.event)
    if (!existing) throw error
    return existing
  }
}

/**
 * Moves a ledger from one revision to the next, if nobody else has.
 * @returns whether this write won
 */
export const advanceLedger = async (
  context: Context,
  id: string,
  from: number,
  given: Partial<RowData>,
): Promise<boolean> => {
  const { payload, options } = context
  const data = { ...given, revision: from + 1, updatedAt: new Date().toISOString() }
  if (isOneWrite(context)) {
    return updateDocument(payload, options.ledgers, id, data, [['revision', '=', from]])
  }
  const won = await payload.db.updateOne({
    collection: options.ledgers,
    where: { and: [{ id: { equals: id } }, { revision: { equals: from } }] },
    data,
    options: { atomic: true },
    select: { revision: true },
  })
  return won !== null
}

/** Strikes a journal out whose operations are all done. A later one stays. */
export const strikeJournal = async (
  { payload, options }: Context,
  id: string,
  journalId: string,
): Promise<void> => {
  await payload.db.updateOne({
    collection: options.ledgers,
    where: { and: [{ id: { equals: id } }, { journalId: { equals: journalId } }] },
    data: { journal: null, journalId: null },
    options: { atomic: true },
    select: { revision: true },
  })
}
