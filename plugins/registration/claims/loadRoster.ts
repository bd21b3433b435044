import { isDeepStrictEqual } from 'node:util'
import { liveStates } from '../../../src/domain/registrationStates'
import { type Roster, rosterOf } from '../domain/sheet'
import { isLive } from '../domain/transitions'
import { type Context, inOneWrite } from './context'
import { createLedger, findLedger, findRevision, type Journal, type LedgerRow, strikeJournal } from './ledger'
import { carryOut } from './operations'
import { publishedSettings } from './publishedSettings'
import { entryFields, entryOf, type RegistrationDoc } from './registrationDoc'

/** A roster that was true at a revision, kept between claims. */
export type KnownRoster = { ledger: Pick<LedgerRow, 'id' | 'revision'>; roster: Roster }

/**
 * The roster of an event at the ledger's present revision: what is known, with what others wrote since then. Finishes
 * first what another process decided and did not get to write.
 */
export const loadRoster = async (
  context: Context,
  event: string,
  known: KnownRoster | null,
): Promise<KnownRoster> => {
  if (known && (await isCurrent(context, event, known))) return known
  const row = (await findLedger(context, event)) ?? (await openLedger(context, event))
  await finishJournal(context, row)
  const ledger = { id: row.id, revision: row.revision }
  const roster =
    known && known.ledger.id === row.id && known.ledger.revision < row.revision
      ? await refreshed(context, event, known, row)
      : withDrift(rosterOf(row.settings, await findLive(context, event), row.lastRequestedAt), row)
  return { ledger, roster }
}

/** Whether nobody has written registrations of the event since. */
export const isCurrent = async (context: Context, event: string, known: KnownRoster): Promise<boolean> =>
  (await findRevision(context, event))?.revision === known.ledger.revision

/** Does what a journal still holds. Whoever wrote it may be doing the same: each operation counts once. */
export const finishJournal = async (context: Context, row: LedgerRow): Promise<void> => {
  if (!row.journal || !row.journalId) return
  // Written by advanceLedger alone.
  const { operations } = JSON.parse(row.journal) as Journal
  await inOneWrite(context, () => carryOut(context, operations))
  await strikeJournal(context, row.id, row.journalId)
}

/** Holds a full count against what the ledger says. */
const withDrift = (roster: Roster, { held, waiting }: LedgerRow): Roster => {
  const agrees = isDeepStrictEqual([held, waiting], [roster.held, roster.waiting])
  return agrees ? roster : { ...roster, drift: { held, waiting } }
}

const openLedger = async (context: Context, event: string): Promise<LedgerRow> => {
  const settings = await publishedSettings(context, event)
  return createLedger(context, {
    event,
    slug: settings.slug,
    revision: 0,
    settings,
    held: {},
    waiting: {},
    blocked: [],
    nextLapseAt: null,
    lastRequestedAt: 0,
    journal: null,
    journalId: null,
  })
}

const findLive = async (context: Context, event: string) =>
  (await findEntries(context, { event: { equals: event }, status: { in: [...liveStates] } })).map(entryOf)

const refreshed = async (
  context: Context,
  event: string,
  known: KnownRoster,
  row: LedgerRow,
): Promise<Roster> => {
  const entries = new Map(known.roster.entries)
  const since = { event: { equals: event }, ledgerRevision: { greater_than: known.ledger.revision } }
  for (const doc of await findEntries(context, since)) {
    const entry = entryOf(doc)
    if (isLive(entry.status)) entries.set(entry.id, entry)
    else entries.delete(entry.id)
  }
  return rosterOf(row.settings, entries.values(), row.lastRequestedAt)
}

const findEntries = async ({ payload, options }: Context, where: Record<string, object>) => {
  const { docs } = await payload.db.find<RegistrationDoc>({
    collection: options.registrations,
    where: { and: Object.entries(where).map(([path, condition]) => ({ [path]: condition })) },
    select: Object.fromEntries(entryFields.map((field) => [field, true as const])),
    limit: 0,
    pagination: false,
  })
  return docs
}

/** One registration whatever its state; null where the event has no such. */
export const findEntry = async (context: Context, event: string, id: string) => {
  const [doc] = await findEntries(context, { event: { equals: event }, id: { equals: id } })
  return doc ? entryOf(doc) : null
}
