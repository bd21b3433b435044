import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  PayloadRequest,
  TypeWithID,
} from 'payload'
import { deskOf } from '../claims/deskOf'
import { rereadSettings } from '../claims/rereadSettings'
import type { ResolvedOptions } from '../options'

/** Brings what is published of an event to its ledger, as it is now: saves may overtake each other, what is read last counts. */
export const followEvent =
  (options: ResolvedOptions): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    await reread(options, req, [String(doc.id)])
    return doc
  }

/** As above; a session that moves to another event concerns both. */
export const followSession =
  (options: ResolvedOptions): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, req }) => {
    await reread(options, req, [...eventsOf(doc), ...eventsOf(previousDoc)])
    return doc
  }

export const followDeletedSession =
  (options: ResolvedOptions): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    await reread(options, req, eventsOf(doc))
    return doc
  }

const reread = async (options: ResolvedOptions, req: PayloadRequest, events: string[]) => {
  for (const event of new Set(events)) {
    await rereadSettings(deskOf(req.payload, options), event, { transactionID: req.transactionID })
  }
}

const eventsOf = (doc: (TypeWithID & { event?: unknown }) | undefined): string[] => {
  const event = doc?.event
  if (typeof event === 'object' && event !== null && 'id' in event) return [String(event.id)]
  return event === undefined || event === null ? [] : [String(event)]
}
