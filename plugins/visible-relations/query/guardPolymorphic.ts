import type { Where } from 'payload'
import { isRecord } from '../../../src/domain/isRecord'
import { FilterNotAllowed } from '../errors'
import { readableIds } from './guardRelation'
import { idOfNobody } from './idOfNobody'
import { idsIn, isNull, listOf, mapIds } from './operands'
import type { Reader } from './reader'

type Polymorphic = { path: string; slugs: string[]; rest: string[] }

/**
 * A condition on a relation to several collections: on `{ relationTo, value }`, on `.value` or on `.relationTo`. Ids are
 * taken to be unique across those collections, as UUIDs and ObjectIds are.
 */
export const guardPolymorphic = async (
  relation: Polymorphic,
  operator: string,
  operand: unknown,
  reader: Reader,
): Promise<Where> => {
  const [part] = relation.rest
  if (part === 'relationTo') return onRelationTo(relation, operator, operand, reader)
  if (operator === 'exists' && (operand === true || operand === 'true')) {
    return leadsTo(relation, relation.slugs, reader)
  }
  if (operator === 'equals' || operator === 'not_equals' || operator === 'in' || operator === 'not_in') {
    return onValue(relation, operator, operand, reader)
  }
  throw new FilterNotAllowed(relation.path)
}

const onValue = async (
  { path, slugs, rest }: Polymorphic,
  operator: string,
  operand: unknown,
  reader: Reader,
): Promise<Where> => {
  if (isNull(operand)) throw new FilterNotAllowed(path)
  const nobody = idOfNobody(slugs[0] ?? '', reader.req.payload)
  if (isRecord(operand)) {
    const { relationTo, value } = operand
    const ids = idsIn(value)
    if (typeof relationTo !== 'string' || ids?.length !== 1) throw new FilterNotAllowed(path)
    const readable = await reader.visibility.readable(relationTo, ids)
    return { [path]: { [operator]: { relationTo, value: readable.size === 1 ? value : nobody } } } as Where
  }
  const ids = idsIn(operand)
  if (!ids) throw new FilterNotAllowed(path)
  // Of which collection an id is can't be told from it, so each is asked, also one that the reader may read whole.
  const found = await Promise.all(
    slugs.map((slug) => reader.visibility.matching(slug, { id: { in: ids } }, 0)),
  )
  const readable = new Set(found.flat().map(String))
  const key = [path, ...rest].join('.')
  return { [key]: { [operator]: mapIds(operand, (id) => (readable.has(String(id)) ? id : nobody)) } } as Where
}

const onRelationTo = async (
  relation: Polymorphic,
  operator: string,
  operand: unknown,
  reader: Reader,
): Promise<Where> => {
  const named = listOf(operand).map(String)
  if (operator === 'equals' || operator === 'in') {
    return leadsTo(
      relation,
      relation.slugs.filter((slug) => named.includes(slug)),
      reader,
    )
  }
  throw new FilterNotAllowed(`${relation.path}.relationTo`)
}

/** Leads to a document of one of these collections that the reader may read. */
const leadsTo = async (
  { path, slugs: all }: Polymorphic,
  slugs: string[],
  reader: Reader,
): Promise<Where> => {
  const nobody = idOfNobody(all[0] ?? '', reader.req.payload)
  const parts = await Promise.all(
    slugs.map(async (slug): Promise<Where> => {
      const access = await reader.visibility.accessTo(slug)
      if (access === true) return { [`${path}.relationTo`]: { equals: slug } }
      const ids = access === false ? [] : await readableIds(slug, {}, path, reader)
      return { [`${path}.value`]: { in: ids.length > 0 ? ids : [nobody] } }
    }),
  )
  return parts.length > 0 ? { or: parts } : { [`${path}.value`]: { in: [nobody] } }
}
