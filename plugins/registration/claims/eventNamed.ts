import type { PayloadRequest } from 'payload'
import type { Context } from './context'

/** Who reads: everybody's documents with `overrideAccess`, else what the user of `req` may read, or the public without one. */
type Reader = { overrideAccess: boolean; req?: PayloadRequest }

/** The id of the event with this id or slug, as far as somebody may read it; null where there is none. */
export const eventNamed = async (
  { payload, options }: Context,
  name: string,
  { overrideAccess, req }: Reader,
): Promise<string | null> => {
  const { docs } = await payload.find({
    collection: options.events,
    where: { or: [{ slug: { equals: name } }, { id: { equals: name } }] },
    select: {},
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess,
    ...(req && { req }),
  })
  return docs[0] ? String(docs[0].id) : null
}
