import type { FlattenedField } from 'payload'
import { isRecord, type UnknownRecord } from '../../../src/domain/isRecord'

/**
 * The select with the relation of each marked array in it: of a row without its relation nobody can tell whether it
 * leads to a hidden document. What was given is not changed.
 */
export const completeSelect = (select: unknown, fields: readonly FlattenedField[]): unknown => {
  if (!isRecord(select)) return select
  const completed: UnknownRecord = { ...select }
  if (isRecord(select.version)) completed.version = completeSelect(select.version, fields)
  for (const field of fields) {
    const selected = completed[field.name]
    if (!isRecord(selected)) continue
    if (field.type === 'group' || field.type === 'tab') {
      completed[field.name] = completeSelect(selected, field.flattenedFields)
    }
    if (field.type === 'array') {
      const inRows = completeSelect(selected, field.flattenedFields) as UnknownRecord
      const relation = field.custom?.dropRowWithoutRelation
      completed[field.name] = typeof relation === 'string' ? withRelation(inRows, relation) : inRows
    }
  }
  return completed
}

const withRelation = (select: UnknownRecord, relation: string): UnknownRecord | true => {
  if (select[relation] !== false) {
    const includes = Object.values(select).some((each) => each !== false)
    return includes ? { ...select, [relation]: true } : select
  }
  const { [relation]: _, ...others } = select
  return Object.keys(others).length > 0 ? others : true
}
