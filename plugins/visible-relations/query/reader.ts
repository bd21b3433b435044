import {
  buildVersionCollectionFields,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import type { ReaderVisibility } from '../readerVisibility'
import { collectionOf } from '../relations/configured'
import { type FieldPath, fieldPath } from './fieldPath'

/** Who asks, and how far a filter may lead. */
export type Reader = { req: PayloadRequest; visibility: ReaderVisibility; maxResolvedIds: number }

/** As `fieldPath`, in the collection's documents or else in their versions (`version.speaker`, `parent`). */
export const pathIn = (collection: SanitizedCollectionConfig, path: string, { req }: Reader): FieldPath => {
  const found = fieldPath(path, collection.flattenedFields, req.payload)
  if (found.kind !== 'plain' || !collection.versions) return found
  return fieldPath(path, versionFieldsOf(collection, req), req.payload)
}

const versionFields = new WeakMap<SanitizedCollectionConfig, FlattenedField[]>()

const versionFieldsOf = (collection: SanitizedCollectionConfig, req: PayloadRequest): FlattenedField[] => {
  const fields =
    versionFields.get(collection) ?? buildVersionCollectionFields(req.payload.config, collection, true)
  versionFields.set(collection, fields)
  return fields
}

/**
 * Whether what the path leads to, at any of its steps, holds documents that the reader may not read. Only then is there
 * something to guard.
 */
export const isLimitedPath = async (found: FieldPath, reader: Reader): Promise<boolean> => {
  const { visibility } = reader
  const { collections } = reader.req.payload
  switch (found.kind) {
    case 'plain':
      return false
    case 'richText':
      return visibility.isLimited(Object.keys(collections))
    case 'relation':
      if (await visibility.isLimited([found.field.relationTo].flat())) return true
      return typeof found.field.relationTo === 'string'
        ? isLimitedBeyond(found.field.relationTo, found.rest, reader)
        : false
    case 'join':
      if (await visibility.isLimited([found.field.collection].flat())) return true
      return typeof found.field.collection === 'string'
        ? isLimitedBeyond(found.field.collection, found.rest, reader)
        : false
  }
}

const isLimitedBeyond = async (slug: string, rest: string[], reader: Reader): Promise<boolean> => {
  const target = collectionOf(reader.req.payload, slug)
  if (!target || rest.length === 0) return false
  return isLimitedPath(fieldPath(rest.join('.'), target.config.flattenedFields, reader.req.payload), reader)
}
