import { type FlattenedField, flattenAllFields, type PayloadRequest } from 'payload'
import { isRecord, type UnknownRecord } from '../../../src/domain/isRecord'
import type { DocumentId } from '../readerVisibility'
import { type NodeReference, nodeReferences } from './richTextNodes'
import { blocksOf } from './targetSlugs'

/** A document that a value leads to by its bare id: not populated, so nobody has checked whether the reader may read it. */
export type Reference = { relationTo: string; id: DocumentId }

/** A row of an array that is marked with `custom: { dropRowWithoutRelation }`. */
export type MarkedRow = { holder: UnknownRecord; key: string; row: UnknownRecord; relation: string }

/** A relation or upload value in a document, and where it stands. */
export type RelationPlace = {
  kind: 'relation'
  holder: UnknownRecord
  key: string
  /** The one collection that bare ids lead to; undefined where each value names its own. */
  relationTo: string | undefined
}

/** A rich text in a document, and where it stands. */
export type RichTextPlace = { kind: 'richText'; holder: UnknownRecord; key: string; nodes: NodeReference[] }

export type DocumentRelations = { places: (RelationPlace | RichTextPlace)[]; markedRows: MarkedRow[] }

/**
 * All relations, uploads and rich texts of a document, in groups, tabs, arrays, blocks and in the fields of rich-text
 * nodes. Values by locale are taken apart.
 */
export const relationsOf = (
  document: UnknownRecord,
  fields: readonly FlattenedField[],
  req: PayloadRequest,
): DocumentRelations => {
  const found: DocumentRelations = { places: [], markedRows: [] }
  visitFields(document, fields, { req, found, localeCodes: localeCodesOf(req) })
  return found
}

type Visit = { req: PayloadRequest; found: DocumentRelations; localeCodes: ReadonlySet<string> }

const visitFields = (data: UnknownRecord, fields: readonly FlattenedField[], visit: Visit): void => {
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined || value === null) continue
    if ('localized' in field && field.localized && isByLocale(value, visit.localeCodes)) {
      for (const locale of Object.keys(value)) visitValue(value, locale, field, visit)
    } else {
      visitValue(data, field.name, field, visit)
    }
  }
}

const visitValue = (holder: UnknownRecord, key: string, field: FlattenedField, visit: Visit): void => {
  const value = holder[key]
  if (value === undefined || value === null) return
  switch (field.type) {
    case 'relationship':
    case 'upload': {
      const relationTo = typeof field.relationTo === 'string' ? field.relationTo : undefined
      visit.found.places.push({ kind: 'relation', holder, key, relationTo })
      return
    }
    case 'group':
    case 'tab':
      if (isRecord(value)) visitFields(value, field.flattenedFields, visit)
      return
    case 'array':
      for (const row of recordsIn(value)) {
        const relation = field.custom?.dropRowWithoutRelation
        if (typeof relation === 'string') visit.found.markedRows.push({ holder, key, row, relation })
        visitFields(row, field.flattenedFields, visit)
      }
      return
    case 'blocks':
      for (const row of recordsIn(value)) {
        const block = blocksOf(field, visit.req.payload).find(({ slug }) => slug === row.blockType)
        if (block) visitFields(row, block.flattenedFields, visit)
      }
      return
    case 'richText': {
      const nodes = nodeReferences(value)
      visit.found.places.push({ kind: 'richText', holder, key, nodes })
      visitNodeFields(nodes, field, visit)
      return
    }
  }
}

/** What an editor made by `lexicalEditor` tells about the fields of its nodes: blocks, links and uploads have some. */
type NodeFieldsOf = {
  editorConfig?: {
    features?: {
      getSubFields?: Map<string, (args: { node: unknown; req: PayloadRequest }) => unknown>
      getSubFieldsData?: Map<string, (args: { node: unknown; req: PayloadRequest }) => unknown>
    }
  }
}

const visitNodeFields = (nodes: NodeReference[], field: FlattenedField, visit: Visit): void => {
  // The editor is any of several; only Lexical's has these maps, and where they are missing there is nothing to visit.
  const editor = ('editor' in field ? field.editor : undefined) as NodeFieldsOf | undefined
  const features = editor?.editorConfig?.features
  for (const { node } of nodes) {
    if (typeof node.type !== 'string') continue
    const subFields = features?.getSubFields?.get(node.type)?.({ node, req: visit.req })
    const data = features?.getSubFieldsData?.get(node.type)?.({ node, req: visit.req })
    if (Array.isArray(subFields) && isRecord(data)) {
      visitFields(data, flattenAllFields({ fields: subFields, cache: true }), visit)
    }
  }
}

const localeCodesOf = (req: PayloadRequest): ReadonlySet<string> => {
  const { localization } = req.payload.config
  return new Set(localization ? localization.localeCodes : [])
}

const isByLocale = (value: unknown, codes: ReadonlySet<string>): value is UnknownRecord => {
  if (!isRecord(value)) return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => codes.has(key))
}

const recordsIn = (value: unknown): UnknownRecord[] => (Array.isArray(value) ? value.filter(isRecord) : [])
