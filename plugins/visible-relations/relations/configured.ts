import type { Collection, FlattenedBlock, Payload } from 'payload'

/** The collection of a slug that came from data, not from the types. */
export const collectionOf = (payload: Payload, slug: string): Collection | undefined => {
  const collections: Record<string, Collection | undefined> = payload.collections
  return collections[slug]
}

/** A block that the config shares by name. */
export const sharedBlock = (payload: Payload, slug: string): FlattenedBlock | undefined => {
  const blocks: Record<string, FlattenedBlock | undefined> = payload.blocks
  return blocks[slug]
}
