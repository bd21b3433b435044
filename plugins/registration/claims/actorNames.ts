import type { CollectionSlug, PayloadRequest } from 'payload'

/** Names of those who changed something, as far as the reader may read them: the others keep their ids. */
export const actorNames = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Record<string, string>> => {
  const names: Record<string, string> = { attendee: 'the person', system: 'the system' }
  if (!req.user) return names
  const { id: own, collection }: { id: number | string; collection: CollectionSlug } = req.user
  // MongoDB fails at a word that is no id.
  const users = [...new Set(ids)].filter(
    (id) => names[id] === undefined && id.length === String(own).length && /^[\da-f-]+$/i.test(id),
  )
  if (users.length === 0) return names
  const title = req.payload.collections[collection].config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: users } },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  for (const doc of docs) {
    // What a user is called is for its collection to say.
    const name = (doc as unknown as Record<string, unknown>)[title]
    if (typeof name === 'string' && name !== '') names[String(doc.id)] = name
  }
  return names
}
