import type { CollectionBeforeOperationHook, RequestContext } from 'payload'

/**
 * Tells the later hooks of a save whether it is a draft save, which may be incomplete. Payload skips its own validation for those
 * and tells hooks nothing: a draft save and the creation of an unpublished document both say `_status: 'draft'`.
 */
export const noteDraftSave: CollectionBeforeOperationHook = ({ args, context }) => {
  if ('draft' in args) context.savesDraft = Boolean(args.draft)
}

/** How much of a document is checked by a save. */
export type Strictness =
  /** Saved as a whole, but not published: it must make sense by itself. */
  | 'whole'
  /** Published: it must also fit the rest of the programme. */
  | 'published'

type Save = {
  context: RequestContext
  data: { _status?: string | null; deletedAt?: string | null }
  operation: 'create' | 'update'
}

/**
 * @returns undefined where nothing is checked: what is written as a draft, taken off the website or put into the trash may be
 *   as wrong as it is. Somebody who moves a start past its end first goes on to move the end; an autosave that refused it
 *   would keep neither, and the admin marks no field for an autosave.
 */
export const strictnessOf = ({ context, data, operation }: Save): Strictness | undefined => {
  if (data.deletedAt) return undefined
  if (data._status === 'published') return 'published'
  return context.savesDraft || operation === 'update' ? undefined : 'whole'
}
