import type {
  CollectionAfterReadHook,
  CollectionBeforeReadHook,
  FlattenedField,
  GlobalAfterReadHook,
  PayloadRequest,
} from 'payload'
import { isRecord, type UnknownRecord } from '../../../src/domain/isRecord'
import { isAskingForIds, type ReaderVisibility, visibilityOf } from '../readerVisibility'
import {
  type DocumentRelations,
  type MarkedRow,
  type Reference,
  relationsOf,
} from '../relations/documentRelations'
import { type Judge, referencesIn, withoutRefused } from '../relations/relationValue'
import { withoutRefusedNodes } from '../relations/richTextNodes'
import { targetSlugs } from '../relations/targetSlugs'

/** Takes out of an answer what leads to documents that the reader may not read. */
export const hideUnreadableRelations: CollectionAfterReadHook = ({ collection, doc, overrideAccess, req }) =>
  withoutUnreadable(doc, collection.flattenedFields, req, overrideAccess)

export const hideUnreadableRelationsOfGlobal: GlobalAfterReadHook = ({ doc, global, overrideAccess, req }) =>
  withoutUnreadable(doc, global.flattenedFields, req, overrideAccess)

/** Rows that had a relation before Payload populated it: a document in the trash becomes null there, as if there was none. */
const rowsThatLead = new WeakSet<object>()

/** Remembers the marked rows that lead to somebody, so that they can be told from placeholders afterwards. */
export const rememberRowsThatLead: CollectionBeforeReadHook = ({ collection, doc, overrideAccess, req }) => {
  if (overrideAccess === true || isAskingForIds(req) || !isRecord(doc)) return
  for (const { row, relation } of relationsOf(doc, collection.flattenedFields, req).markedRows) {
    if (leadsSomewhere(row, relation)) rowsThatLead.add(row)
  }
}

const withoutUnreadable = async (
  doc: unknown,
  fields: FlattenedField[],
  req: PayloadRequest,
  overrideAccess: boolean | undefined,
): Promise<unknown> => {
  if (overrideAccess === true || isAskingForIds(req) || !isRecord(doc)) return doc
  if (!(await visibilityOf(req).isLimited(targetSlugs(fields, req.payload)))) return doc
  const relations = relationsOf(doc, fields, req)
  // Found before anything is taken out: afterwards a row that led to a hidden person looks like a placeholder.
  const led = relations.markedRows.filter(
    ({ row, relation }) => rowsThatLead.has(row) || leadsSomewhere(row, relation),
  )
  hideRefused(relations, await judgeOf(referencesOf(relations), visibilityOf(req)))
  dropRows(led.filter(({ row, relation }) => !leadsSomewhere(row, relation)))
  return doc
}

const leadsSomewhere = (row: UnknownRecord, relation: string): boolean =>
  (row[relation] ?? null) !== null && !(Array.isArray(row[relation]) && row[relation].length === 0)

const referencesOf = ({ places }: DocumentRelations): Reference[] =>
  places.flatMap((place) => {
    if (place.kind === 'relation') return referencesIn(place.holder[place.key], place.relationTo)
    return place.nodes.flatMap(({ target }) =>
      target?.id === undefined ? [] : [{ relationTo: target.relationTo, id: target.id }],
    )
  })

const judgeOf = async (references: Reference[], visibility: ReaderVisibility): Promise<Judge> => {
  const slugs = [...new Set(references.map(({ relationTo }) => relationTo))]
  const idsOf = (slug: string) =>
    references.filter(({ relationTo }) => relationTo === slug).map(({ id }) => id)
  const readable = new Map(
    await Promise.all(
      slugs.map(async (slug) => [slug, await visibility.readable(slug, idsOf(slug))] as const),
    ),
  )
  return ({ relationTo, id }) => readable.get(relationTo)?.has(String(id)) ?? false
}

const hideRefused = ({ places }: DocumentRelations, judge: Judge): void => {
  for (const place of places) {
    const { holder, key } = place
    holder[key] =
      place.kind === 'relation'
        ? withoutRefused(holder[key], place.relationTo, judge)
        : withoutRefusedNodes(holder[key], judge)
  }
}

const dropRows = (marked: MarkedRow[]): void => {
  const dropped = new Set<unknown>(marked.map(({ row }) => row))
  for (const { holder, key } of marked) {
    const rows = holder[key]
    if (Array.isArray(rows)) holder[key] = rows.filter((row) => !dropped.has(row))
  }
}
