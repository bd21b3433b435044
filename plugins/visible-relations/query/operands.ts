import type { DocumentId } from '../readerVisibility'

/** Whether the operand asks for an empty relation, as Payload reads it from JSON or from a query string. */
export const isNull = (operand: unknown): boolean => operand === null || operand === 'null'

/** The operand as a list; a query string may hold several values with commas between them. */
export const listOf = (operand: unknown): unknown[] => {
  if (Array.isArray(operand)) return operand
  return typeof operand === 'string' ? operand.split(',') : [operand]
}

/** The ids that the operand names; undefined where it holds something else than ids. */
export const idsIn = (operand: unknown): DocumentId[] | undefined => {
  const list = listOf(operand)
  return list.every(isId) ? list : undefined
}

/** The operand in its own form, with other ids. */
export const mapIds = (operand: unknown, map: (id: DocumentId) => DocumentId): unknown => {
  const ids = (idsIn(operand) ?? []).map(map)
  if (Array.isArray(operand)) return ids
  return ids.length === 1 ? ids[0] : ids.join(',')
}

const isId = (value: unknown): value is DocumentId =>
  typeof value === 'number' || (typeof value === 'string' && value !== 'null')
