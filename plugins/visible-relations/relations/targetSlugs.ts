import type { FlattenedField, Payload } from 'payload'
import { sharedBlock } from './configured'

const known = new WeakMap<readonly FlattenedField[], ReadonlySet<string>>()

/** The collections that values of these fields may lead to; a rich text may lead to any. */
export const targetSlugs = (fields: readonly FlattenedField[], payload: Payload): ReadonlySet<string> => {
  const before = known.get(fields)
  if (before) return before
  const slugs = new Set(fields.flatMap((field) => slugsOf(field, payload)))
  known.set(fields, slugs)
  return slugs
}

const slugsOf = (field: FlattenedField, payload: Payload): string[] => {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return [field.relationTo].flat()
    case 'group':
    case 'tab':
    case 'array':
      return [...targetSlugs(field.flattenedFields, payload)]
    case 'blocks':
      return blocksOf(field, payload).flatMap((block) => [...targetSlugs(block.flattenedFields, payload)])
    case 'richText':
      return Object.keys(payload.collections)
    default:
      return []
  }
}

/** The blocks of a field, those that the config shares by name included. */
export const blocksOf = (field: Extract<FlattenedField, { type: 'blocks' }>, payload: Payload) =>
  (field.blockReferences ?? field.blocks).flatMap((block) =>
    typeof block === 'string' ? (sharedBlock(payload, block) ?? []) : block,
  )
