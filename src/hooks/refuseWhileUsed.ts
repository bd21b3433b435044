import { APIError, type CollectionBeforeDeleteHook, type CollectionSlug } from 'payload'

/** 409 `document-in-use`: others lead to the document that should go for good. */
export class DocumentInUse extends APIError<{ code: 'document-in-use' }> {
  constructor(message: string) {
    super(message, 409, { code: 'document-in-use' }, true)
  }
}

type Use = {
  collection: CollectionSlug
  /** The relation in that collection that leads here. */
  field: string
  /** How a number of them reads: `['session', 'sessions']`. */
  words: [one: string, many: string]
}

/**
 * Keeps a document from being deleted for good while others lead to it, those in the trash included, since they can come back. It
 * is refused and not done to the others too: a click must not take a programme away that has sign-ups. The trash is open: what is
 * in it is hidden, with all that hangs on it, and can be brought back whole.
 * @throws DocumentInUse
 */
export const refuseWhileUsed =
  (uses: Use[]): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const found: string[] = []
    for (const { collection, field, words } of uses) {
      const { totalDocs } = await req.payload.count({
        collection,
        where: { [field]: { equals: id } },
        overrideAccess: true,
        req,
        trash: true,
      })
      if (totalDocs > 0) found.push(`${totalDocs} ${totalDocs === 1 ? words[0] : words[1]}`)
    }
    if (found.length > 0)
      throw new DocumentInUse(
        `${found.join(' and ')} still belong to this. Delete them first, or put this in the trash: that hides it and keeps the rest whole.`,
      )
  }
