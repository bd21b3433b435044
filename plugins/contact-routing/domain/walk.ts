import { isRecord } from '../../../src/domain/isRecord'
import { relationId } from '../../../src/domain/relationId'

/** A document that another one points to. */
export type Pointer = { relationTo: string; id: string }

type Step = { from: string | ((doc: Record<string, unknown>) => unknown[]); to?: string }

/** The documents that a step leads to, in order. A relation is an id, a document, or `{ relationTo, value }`. */
export const pointersOf = (doc: Record<string, unknown>, { from, to }: Step): Pointer[] => {
  const values = typeof from === 'function' ? from(doc) : valuesAt(doc, from)
  return values.flatMap((value) => {
    const poly = isRecord(value) && typeof value.relationTo === 'string' ? value : undefined
    const id = relationId(poly ? poly.value : value)
    const relationTo = poly ? String(poly.relationTo) : to
    return id !== undefined && relationTo !== undefined ? { relationTo, id } : []
  })
}

/** All values at a path; lists on the way and at its end are walked through. */
export const valuesAt = (doc: unknown, path: string): unknown[] =>
  path
    .split('.')
    .reduce<unknown[]>(
      (values, key) => values.flatMap((value) => (isRecord(value) ? [value[key]].flat() : [])),
      [doc],
    )
    .filter((value) => value !== undefined && value !== null)
