import { isRecord } from '../../../src/domain/isRecord'
import type { DocumentId } from '../readerVisibility'
import type { Reference } from './documentRelations'

export type Judge = (reference: Reference) => boolean

/**
 * The bare ids in the value of a relation: one or many, of one collection or each with its own. Populated documents
 * are not among them: whoever populated them has asked the reader's access already.
 */
export const referencesIn = (value: unknown, relationTo: string | undefined): Reference[] =>
  (Array.isArray(value) ? value : [value]).flatMap((each) => referenceOf(each, relationTo) ?? [])

/** The value without what the judge refuses: null in the place of one, nothing in the place of one of many. */
export const withoutRefused = (value: unknown, relationTo: string | undefined, judge: Judge): unknown => {
  const stays = (each: unknown) => {
    if (each === null || each === undefined || isEmptyReference(each)) return false
    const reference = referenceOf(each, relationTo)
    return reference === undefined || judge(reference)
  }
  if (Array.isArray(value)) return value.filter(stays)
  return stays(value) ? value : null
}

const referenceOf = (value: unknown, relationTo: string | undefined): Reference | undefined => {
  if (isId(value)) return relationTo === undefined ? undefined : { relationTo, id: value }
  if (isRecord(value) && typeof value.relationTo === 'string' && isId(value.value)) {
    return { relationTo: value.relationTo, id: value.value }
  }
  return undefined
}

const isEmptyReference = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.relationTo === 'string' &&
  'value' in value &&
  (value.value ?? null) === null

const isId = (value: unknown): value is DocumentId => typeof value === 'string' || typeof value === 'number'
