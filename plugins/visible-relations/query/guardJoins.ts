import type { SanitizedCollectionConfig, Where } from 'payload'
import { FilterNotAllowed } from '../errors'
import { collectionOf } from '../relations/configured'
import { isRecord, type UnknownRecord } from '../relations/isRecord'
import { guardSort } from './guardSort'
import { guardWhere } from './guardWhere'
import { isLimitedPath, pathIn, type Reader } from './reader'

/** Filters and sorts of the joins of a query, guarded as the query's own are. */
export const guardJoins = async (
  joins: unknown,
  collection: SanitizedCollectionConfig,
  reader: Reader,
): Promise<unknown> => {
  if (!isRecord(joins)) return joins
  const guarded = await Promise.all(
    Object.entries(joins).map(async ([path, query]) =>
      isRecord(query) ? [path, await guardJoin(path, query, collection, reader)] : [path, query],
    ),
  )
  return Object.fromEntries(guarded)
}

const guardJoin = async (
  path: string,
  query: UnknownRecord,
  collection: SanitizedCollectionConfig,
  reader: Reader,
): Promise<UnknownRecord> => {
  const targets = targetsOf(path, collection)
    .flatMap((slug) => collectionOf(reader.req.payload, slug) ?? [])
    .map(({ config }) => config)
  for (const target of targets) await guardSort(query.sort, target, reader)
  if (!isRecord(query.where)) return query
  const [target] = targets
  if (targets.length === 1 && target) {
    return { ...query, where: await guardWhere(query.where as Where, target, reader) }
  }
  // One filter goes to several collections, so it can't be rewritten for each.
  for (const each of targets) await refuseLimitedPaths(query.where, each, reader)
  return query
}

const targetsOf = (path: string, { joins, polymorphicJoins }: SanitizedCollectionConfig): string[] => {
  const isNamed = (join: { joinPath: string }) => join.joinPath === path
  const ofOne = Object.entries(joins).flatMap(([slug, each]) => (each.some(isNamed) ? [slug] : []))
  return [...ofOne, ...polymorphicJoins.filter(isNamed).flatMap(({ field }) => field.collection)]
}

const refuseLimitedPaths = async (
  where: unknown,
  collection: SanitizedCollectionConfig,
  reader: Reader,
): Promise<void> => {
  if (!isRecord(where)) return
  for (const [key, value] of Object.entries(where)) {
    if (Array.isArray(value)) {
      for (const each of value) await refuseLimitedPaths(each, collection, reader)
    } else if (await isLimitedPath(pathIn(collection, key, reader), reader)) {
      throw new FilterNotAllowed(key)
    }
  }
}
