import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { tallyOf } from '../domain/availability'
import type { Entry } from '../domain/entry'
import { type MailKind, mailFor } from '../domain/mailKind'
import { isRefusal, type Refusal, refuse } from '../domain/refusal'
import type { Sheet } from '../domain/sheet'
import { RegistrationError } from '../errors'
import { type Context, inOneWrite, isOneWrite } from './context'
import { advanceLedger, type LedgerRow, strikeJournal } from './ledger'
import { isCurrent, type KnownRoster } from './loadRoster'
import { carryOut, type Operation } from './operations'
import { entryData } from './registrationDoc'
import type { About, Decided, Written } from './task'

/** What a batch of tasks came to, before it is stored. */
export type Draft = {
  event: string
  sheet: Sheet
  now: number
  outcomes: (Decided<unknown> | Refusal)[]
  alwaysWrites: boolean
}

/**
 * Stores a draft if the ledger is still where the roster says. The ledger's step decides: with it the rest is stored,
 * in the same write where the database can do that, else from the journal that the step leaves in the ledger.
 * @returns null where another process was first
 */
export const store = async (
  context: Context,
  known: KnownRoster,
  draft: Draft,
): Promise<{ mailDue: boolean } | null> => {
  const operations = operationsOf(draft, known.ledger.revision + 1)
  const sameSettings = draft.sheet.settings === known.roster.settings
  const { drift } = draft.sheet
  if (operations.length === 0 && sameSettings && !drift && !draft.alwaysWrites) {
    return (await isCurrent(context, draft.event, known)) ? { mailDue: false } : null
  }
  const shutOut = await write(context, known, operations, rowOf(draft, sameSettings))
  if (shutOut === null) return null
  if (shutOut.length > 0) {
    context.payload.logger.error({
      registrations: shutOut,
      event: draft.event,
      msg: 'The ledger misses live registrations.',
    })
    throw new RegistrationError(refuse('busy'))
  }
  if (drift) {
    const { held, waiting } = draft.sheet
    context.payload.logger.warn({
      event: draft.event,
      ledger: drift,
      counted: { held, waiting },
      msg: 'A registration ledger was put right.',
    })
  }
  draft.sheet.settle()
  known.ledger = { ...known.ledger, revision: known.ledger.revision + 1 }
  return { mailDue: operations.some(({ data }) => data.mailDue) }
}

const write = async (
  context: Context,
  { ledger: { id, revision } }: KnownRoster,
  operations: Operation[],
  row: Partial<LedgerRow>,
): Promise<string[] | null> => {
  if (isOneWrite(context)) {
    return inOneWrite(context, async () =>
      (await advanceLedger(context, id, revision, row)) ? carryOut(context, operations) : null,
    )
  }
  const journalId = randomUUID()
  const journal = { journal: JSON.stringify({ id: journalId, operations }), journalId }
  if (!(await advanceLedger(context, id, revision, { ...row, ...journal }))) return null
  const shutOut = await carryOut(context, operations)
  await strikeJournal(context, id, journalId)
  return shutOut
}

const rowOf = ({ sheet }: Draft, sameSettings: boolean): Partial<LedgerRow> => ({
  ...(!sameSettings && { settings: sheet.settings, slug: sheet.settings.slug }),
  ...tallyOf(sheet),
  nextLapseAt: sheet.nextLapseAt === null ? null : new Date(sheet.nextLapseAt).toISOString(),
  lastRequestedAt: sheet.lastRequestedAt,
})

const operationsOf = (draft: Draft, revision: number): Operation[] => {
  const decided = draft.outcomes.filter((outcome): outcome is Decided<unknown> => !isRefusal(outcome))
  const mails = new Map(decided.flatMap((decision) => [...(decision.mails ?? [])]))
  return [...draft.sheet.changed.values()].map((entry) => {
    const about = decided.flatMap((decision) => decision.about ?? []).filter(({ id }) => id === entry.id)
    const before = draft.sheet.before(entry.id)
    // Whoever went on to something else in the same write hears of that.
    const news = before?.status === entry.status ? mails.get(entry.id) : undefined
    const mail = askedMail(about, before, entry) ?? news ?? mailFor(before, entry)
    return operationOf({ draft, revision, entry, before, about, mail })
  })
}

/** The mail that an act asked for. What it was to say of a state is not true where others moved that in the same write. */
const askedMail = (about: About[], before: Entry | undefined, entry: Entry): MailKind | null => {
  const asked = about.findLast(({ mail }) => mail)?.mail ?? null
  const isPast = before !== undefined && before.status !== entry.status
  return isPast && asked !== 'handed-over' ? null : asked
}

type Parts = {
  draft: Draft
  revision: number
  entry: Entry
  before: Entry | undefined
  about: About[]
  mail: MailKind | null
}

const operationOf = ({ draft, revision, entry, before, about, mail }: Parts): Operation => {
  const at = new Date(draft.now).toISOString()
  const written: Written = Object.assign({}, ...about.map((one) => one.written ?? {}))
  const data = {
    ...entryData(draft.event, entry, revision),
    ...written,
    ...(entry.handedTo === null && { handoverName: null, handoverEmail: null }),
    ...(mail && { mailDue: `${mail}:${revision}` as const }),
    // What was due to be said of the state before is not true any more.
    ...(!mail && before && before.status !== entry.status && { mailDue: null }),
    ...(entry.status === 'confirmed' && before?.status !== 'confirmed' && { confirmedAt: at }),
  }
  // Whoever signs up once more says nothing that the history of another's act should be lost for.
  const actor = about.findLast(({ silent }) => !silent)
  const record = {
    event: draft.event,
    at,
    what: actor?.what ?? null,
    from: before?.status ?? entry.status,
    to: entry.status,
    by: actor?.by ?? 'system',
    why: actor?.why ?? null,
  }
  if (!before) {
    const inserted = { ...data, createdAt: at, updatedAt: at }
    // A registration tells by itself when and by whom it was made, unless it comes of another.
    return { kind: 'insert', id: entry.id, revision, data: inserted, record: actor?.what ? record : null }
  }
  const { sessions, ...unlisted } = data
  // A list that stays is not written anew: a known person's row takes no longer than a newcomer's.
  const sameSessions = isDeepStrictEqual(before.sessions, entry.sessions)
  const changed = sameSessions ? unlisted : { ...unlisted, sessions }
  // Others may have moved the person in the same write.
  const isSilent = about.length > 0 && !actor && sameSessions && before.status === entry.status
  return { kind: 'update', id: entry.id, revision, data: changed, record: isSilent ? null : record }
}
