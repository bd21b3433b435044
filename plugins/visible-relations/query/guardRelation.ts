import type { Where } from 'payload'
import { isRecord } from '../../../src/domain/isRecord'
import { FilterNotAllowed, FilterTooBroad } from '../errors'
import type { DocumentId } from '../readerVisibility'
import { idOfNobody } from './idOfNobody'
import { idsIn, isNull, mapIds } from './operands'
import type { Reader } from './reader'

type Relation = { path: string; slug: string; rest: string[]; isMany: boolean }

/** Operators that compare with ids, so that an id of a hidden document can be replaced by one of no document. */
const idOperators: ReadonlySet<string> = new Set(['equals', 'not_equals', 'in', 'not_in', 'all', 'contains'])

/** A condition on, or through, a relation to one collection. */
export const guardRelation = async (
  relation: Relation,
  operator: string,
  operand: unknown,
  reader: Reader,
): Promise<Where> => {
  const { path, slug, rest } = relation
  const isOnRelation = rest.length === 0 || (rest.length === 1 && rest[0] === 'id')
  if (!isOnRelation) return through(relation, { [rest.join('.')]: { [operator]: operand } } as Where, reader)
  if (operator === 'exists') return exists(relation, operand === true || operand === 'true', reader)
  if (isNull(operand) && operator === 'equals') return exists(relation, false, reader)
  if (isNull(operand) && operator === 'not_equals') return exists(relation, true, reader)
  if (operator === 'contains' && isRecord(operand)) return through(relation, operand as Where, reader)
  // The order or the letters of ids are asked of those documents alone that the reader may read.
  if (!idOperators.has(operator)) return through(relation, { id: { [operator]: operand } } as Where, reader)
  const ids = idsIn(operand)
  if (!ids) throw new FilterNotAllowed(path)
  const readable = await reader.visibility.readable(slug, ids)
  const nobody = idOfNobody(slug, reader.req.payload)
  return {
    [path]: { [operator]: mapIds(operand, (id) => (readable.has(String(id)) ? id : nobody)) },
  } as Where
}

/**
 * A condition on the documents that a relation leads to, as ids that the reader may read.
 * @throws FilterNotAllowed where the reader may read none of that collection, as Payload refuses it too
 */
export const through = async (
  { path, slug }: { path: string; slug: string },
  where: Where,
  reader: Reader,
): Promise<Where> => {
  if ((await reader.visibility.accessTo(slug)) === false) throw new FilterNotAllowed(path)
  const ids = await readableIds(slug, where, path, reader)
  return { [path]: { in: ids.length > 0 ? ids : [idOfNobody(slug, reader.req.payload)] } }
}

export const readableIds = async (
  slug: string,
  where: Where,
  path: string,
  { visibility, maxResolvedIds }: Reader,
): Promise<DocumentId[]> => {
  const ids = await visibility.matching(slug, where, maxResolvedIds + 1)
  if (ids.length > maxResolvedIds) throw new FilterTooBroad(path)
  return ids
}

/** A relation that leads to a hidden document is answered as an empty one. */
const exists = async (relation: Relation, wanted: boolean, reader: Reader): Promise<Where> => {
  const { path, slug, isMany } = relation
  const ids = await readableIds(slug, {}, path, reader)
  if (wanted) return { [path]: { in: ids.length > 0 ? ids : [idOfNobody(slug, reader.req.payload)] } }
  // Of several values, "none that you may read" can't be said in one condition.
  if (isMany) throw new FilterNotAllowed(path)
  return ids.length > 0
    ? { or: [{ [path]: { exists: false } }, { [path]: { not_in: ids } }] }
    : { id: { exists: true } }
}
