import type { Payload, Where } from 'payload'
import { liveStates, type RegistrationState } from '../../../src/domain/registrationStates'
import type { Context } from '../claims/context'
import { findRevision } from '../claims/ledger'
import { registrationPages } from '../claims/registrationPages'
import { hasWords, searchedText } from '../domain/searchText'

type Row = { text: string; status: RegistrationState }

/** What is searched of an event's live registrations, true at a revision of its ledger. */
type Index = { revision: number; rows: Map<string, Row>; reading: Promise<void> | null }

const eventsKept = 20
const indexes = new WeakMap<Payload, Map<string, Index>>()

const live: readonly RegistrationState[] = liveStates
const fields = ['name', 'guests', 'organisation', 'reference', 'status'] as const

/**
 * Ids of the live registrations that have all words: those with a place first, then by name. Databases compare letters beyond
 * ASCII each in their own way, so this is done here, on texts that are kept in memory and read anew where they changed.
 */
export const findByWords = async (context: Context, event: string, words: string[]): Promise<string[]> => {
  const index = indexOf(context, event)
  index.reading ??= refresh(context, event, index).finally(() => {
    index.reading = null
  })
  await index.reading
  const found = [...index.rows].filter(([, { text }]) => hasWords(text, words))
  return found.sort(([, a], [, b]) => rank(a) - rank(b) || compare(a.text, b.text)).map(([id]) => id)
}

const rank = ({ status }: Row): number => (status === 'confirmed' ? 0 : 1)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const indexOf = ({ payload }: Context, event: string): Index => {
  const known = indexes.get(payload) ?? new Map<string, Index>()
  indexes.set(payload, known)
  const index = known.get(event) ?? { revision: -1, rows: new Map(), reading: null }
  known.delete(event)
  known.set(event, index)
  for (const other of known.keys()) {
    if (known.size <= eventsKept) break
    known.delete(other)
  }
  return index
}

const refresh = async (context: Context, event: string, index: Index): Promise<void> => {
  const ledger = await findRevision(context, event)
  if (ledger && ledger.revision === index.revision) return
  const changed: Where = {
    and: [{ event: { equals: event } }, { ledgerRevision: { greater_than: index.revision } }],
  }
  for await (const docs of registrationPages(context, changed, fields)) {
    for (const doc of docs) {
      if (!live.includes(doc.status)) index.rows.delete(doc.id)
      else
        index.rows.set(doc.id, {
          status: doc.status,
          text: searchedText({ ...doc, guests: doc.guests ?? [] }),
        })
    }
  }
  // What a journal still holds may not be stored yet: its revision is read once more.
  if (ledger) index.revision = ledger.journalId ? ledger.revision - 1 : ledger.revision
}
