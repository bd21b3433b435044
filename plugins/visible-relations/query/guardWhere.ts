import type { SanitizedCollectionConfig, Where } from 'payload'
import { isRecord } from '../../../src/domain/isRecord'
import { FilterNotAllowed } from '../errors'
import { guardPolymorphic } from './guardPolymorphic'
import { guardRelation, through } from './guardRelation'
import { isLimitedPath, pathIn, type Reader } from './reader'

/**
 * The filter as the reader may ask it: what it says about relations is said of documents that the reader may read, and
 * a hidden document answers as one that does not exist. The filter that was given is not changed.
 * @throws FilterNotAllowed, FilterTooBroad
 */
export const guardWhere = async (
  where: Where,
  collection: SanitizedCollectionConfig,
  reader: Reader,
): Promise<Where> => {
  const parts = await Promise.all(
    Object.entries(where).map(([key, value]) => guardEntry(key, value, collection, reader)),
  )
  return parts.length === 1 && parts[0] ? parts[0] : { and: parts }
}

const guardEntry = async (
  key: string,
  value: unknown,
  collection: SanitizedCollectionConfig,
  reader: Reader,
): Promise<Where> => {
  if (['and', 'or'].includes(key.toLowerCase()) && Array.isArray(value)) {
    const guarded = value.map((each) =>
      isRecord(each) ? guardWhere(each as Where, collection, reader) : each,
    )
    return { [key.toLowerCase()]: await Promise.all(guarded) }
  }
  // Anything else than operators is Payload's to refuse.
  const asGiven = { [key]: value } as Where
  if (!isRecord(value)) return asGiven
  const found = pathIn(collection, key, reader)
  if (found.kind === 'plain' || !(await isLimitedPath(found, reader))) return asGiven
  const conditions = Object.entries(value).map(async ([operator, operand]): Promise<Where> => {
    if (found.kind === 'richText') {
      // Documents that a rich text leads to are ids within its JSON: any look into it is a look at them.
      if (operator === 'exists') return { [key]: { exists: operand } } as Where
      throw new FilterNotAllowed(key)
    }
    if (found.kind === 'join') {
      if (typeof found.field.collection !== 'string') throw new FilterNotAllowed(key)
      const inTarget = found.rest.length > 0 ? found.rest.join('.') : 'id'
      const nested = operator === 'contains' && isRecord(operand)
      return through(
        { path: `${found.path}.id`, slug: found.field.collection },
        nested ? (operand as Where) : ({ [inTarget]: { [operator]: operand } } as Where),
        reader,
      )
    }
    return typeof found.field.relationTo === 'string'
      ? guardRelation({ ...found, slug: found.field.relationTo }, operator, operand, reader)
      : guardPolymorphic({ ...found, slugs: found.field.relationTo }, operator, operand, reader)
  })
  const guarded = await Promise.all(conditions)
  return guarded.length === 1 && guarded[0] ? guarded[0] : { and: guarded }
}
