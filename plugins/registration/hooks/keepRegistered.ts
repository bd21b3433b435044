import type {
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
} from 'payload'
import { ValidationError } from 'payload'
import { deskOf } from '../claims/deskOf'
import { forgetRecount } from '../claims/lastRecount'
import { refuse } from '../domain/refusal'
import type { ResolvedOptions } from '../options'

/** An event with live registrations can't be deleted. From this moment on nobody signs up for it. */
export const refuseDeletion =
  (options: ResolvedOptions): CollectionBeforeDeleteHook =>
  ({ id, req }) =>
    deskOf(req.payload, options).do(String(id), {
      decide: (sheet) => {
        if (sheet.live().next().value) return refuse('has-registrations')
        sheet.withdraw()
        return { result: undefined }
      },
    })

/** What is over goes with its event: nobody is left to keep the data of these people for. */
export const deleteEnded =
  ({ registrations, changes, ledgers, messages }: ResolvedOptions): CollectionAfterDeleteHook =>
  async ({ id, req: { payload } }) => {
    const ofEvent = { event: { equals: String(id) } }
    // SQLite has emptied the relation by now.
    const where = { or: [ofEvent, { event: { exists: false } }] }
    await payload.db.deleteMany({ collection: registrations, where })
    await payload.db.deleteMany({ collection: changes, where: ofEvent })
    await payload.db.deleteMany({ collection: messages, where: ofEvent })
    await payload.db.deleteMany({ collection: ledgers, where: ofEvent })
    await forgetRecount(payload, String(id))
  }

/** The trash is a deletion that takes its time. */
export const refuseTrash =
  (options: ResolvedOptions): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    if (!data.deletedAt || originalDoc?.deletedAt || !originalDoc) return data
    await deskOf(req.payload, options).do(String(originalDoc.id), {
      decide: (sheet) => (sheet.live().next().value ? refuse('has-registrations') : { result: undefined }),
    })
    return data
  }

/** A session with live registrations can't be deleted. */
export const refuseSessionDeletion =
  (options: ResolvedOptions): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const session = await req.payload.db.findOne<{ id: string; event: string }>({
      collection: options.sessions,
      where: { id: { equals: id } },
      select: { event: true },
      req,
    })
    if (!session?.event) return
    await deskOf(req.payload, options).do(String(session.event), {
      decide: (sheet) =>
        [...sheet.live()].some((entry) => entry.sessions.some((place) => place.session === String(id)))
          ? refuse('has-registrations')
          : { result: undefined },
    })
  }

/** The key of a category that somebody is in stays. */
export const keepUsedCategories =
  (options: ResolvedOptions): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req, collection }) => {
    const keysOf = (doc: typeof data | undefined): string[] =>
      (doc?.registration?.categories ?? []).map(({ key }: { key: string }) => key)
    if (!originalDoc?.id || data.registration?.categories === undefined) return data
    const kept = keysOf(data)
    const used = await deskOf(req.payload, options).do(String(originalDoc.id), {
      decide: (sheet) => ({ result: new Set([...sheet.live()].map((entry) => entry.category)) }),
    })
    const missing = [...used].filter((key) => key !== null && !kept.includes(key))
    if (missing.length === 0) return data
    const message = `People are registered in: ${missing.join(', ')}. Keep these keys.`
    throw new ValidationError(
      { collection: collection.slug, errors: [{ message, path: 'registration.categories' }], req },
      req.t,
    )
  }
