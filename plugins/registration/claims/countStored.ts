import type { Payload } from 'payload'
import { addTo, type Held, type Pool, recount } from '../domain/pools'
import { addSignUps, type SignUps } from '../domain/signUpSeries'
import { isLive } from '../domain/transitions'
import type { Context } from './context'
import { findRevision } from './ledger'
import { entryFields, entryOf } from './registrationDoc'
import { registrationPages } from './registrationPages'

/** What the stored registrations of an event say, counted without a look at its ledger. */
export type StoredCount = {
  /** The ledger's revision while this was counted; null where it moved meanwhile. */
  revision: number | null
  held: Held
  waiting: Held
  /** When people signed up, those included who are gone by now. */
  signUps: SignUps
}

const countsKept = 200
const counts = new WeakMap<Payload, Map<string, Promise<StoredCount>>>()

/** The last count while nothing has changed since; else another, in pages, between which others get their turn. */
export const countStored = async (context: Context, event: string): Promise<StoredCount> => {
  const ofPayload = counts.get(context.payload) ?? new Map<string, Promise<StoredCount>>()
  counts.set(context.payload, ofPayload)
  const known = ofPayload.get(event)
  if (known) {
    const [{ revision }, row] = await Promise.all([known, findRevision(context, event)])
    if (row?.revision === revision) return known
  }
  // Several who look at once share one count.
  const others = ofPayload.get(event)
  if (others && others !== known) return others
  const counting = count(context, event)
  if (ofPayload.size >= countsKept) ofPayload.clear()
  ofPayload.set(event, counting)
  counting.catch(() => ofPayload.delete(event))
  return counting
}

const count = async (context: Context, event: string): Promise<StoredCount> => {
  const before = await findRevision(context, event)
  const held: Held = {}
  const waiting: Held = {}
  const signUps: SignUps = new Map()
  const ofEvent = { event: { equals: event } }
  for await (const docs of registrationPages(context, ofEvent, [...entryFields, 'createdAt'])) {
    const live = docs.filter(({ status }) => isLive(status)).map(entryOf)
    const counted = recount(live)
    merge(held, counted.held)
    merge(waiting, counted.waiting)
    addSignUps(
      signUps,
      docs.map(({ createdAt }) => Date.parse(createdAt)),
    )
  }
  const after = await findRevision(context, event)
  const stood = before?.revision === after?.revision && !after?.journalId
  return { revision: stood ? (after?.revision ?? null) : null, held, waiting, signUps }
}

const merge = (into: Held, from: Held): void => {
  for (const pool of Object.keys(from) as Pool[]) addTo(into, [pool], from[pool] ?? 0)
}
