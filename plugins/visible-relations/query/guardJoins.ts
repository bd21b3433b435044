import type { SanitizedCollectionConfig, Where } from 'payload'
import { isRecord, type UnknownRecord } from '../../../src/domain/isRecord'
import { FilterNotAllowed } from '../errors'
import { collectionOf } from '../relations/configured'
import { guardSort } from './guardSort'
import { guardWhere } from './guardWhere'
import { isLimitedPath, pathIn, type Reader } from './reader'

type JoinsQuery = {
  joins: unknown
  collection: SanitizedCollectionConfig
  /** Whether a list of drafts is asked for. */
  draft: boolean
}

/** Filters and sorts of the joins of a query, guarded as the query's own are. What names no join of the collection is dropped. */
export const guardJoins = async (
  { joins, collection, draft }: JoinsQuery,
  reader: Reader,
): Promise<unknown> => {
  if (joins === false || (!joins && !draft)) return joins
  const given = Object.entries(isRecord(joins) ? joins : {}).filter(
    ([path]) => targetsOf(path, collection).length > 0,
  )
  const guarded: UnknownRecord = Object.fromEntries(
    await Promise.all(
      given.map(async ([path, query]) =>
        isRecord(query) ? [path, await guardJoin(path, query, collection, reader)] : [path, query],
      ),
    ),
  )
  return draft ? { ...guarded, ...(await joinsOfDrafts(guarded, collection, reader)) } : guarded
}

/**
 * The same joins under the names by which Payload's SQL adapters look for them in a list of drafts: `version.<path>`. Payload puts
 * its filters, the reader's access among them, under the plain names alone, so that such a list would join everything.
 */
const joinsOfDrafts = async (
  joins: UnknownRecord,
  collection: SanitizedCollectionConfig,
  reader: Reader,
): Promise<UnknownRecord> =>
  Object.fromEntries(
    await Promise.all(
      pathsOf(collection).map(async (path) => {
        const query = joins[path]
        const accesses = await Promise.all(targetsOf(path, collection).map(reader.visibility.accessTo))
        if (query === false || accesses.includes(false)) return [`version.${path}`, false]
        const own = isRecord(query) ? query : {}
        const filters = [own.where, ...accesses].filter(isRecord)
        return [`version.${path}`, filters.length > 0 ? { ...own, where: { and: filters } } : own]
      }),
    ),
  )

const pathsOf = ({ joins, polymorphicJoins }: SanitizedCollectionConfig): string[] =>
  [...Object.values(joins).flat(), ...polymorphicJoins].map(({ joinPath }) => joinPath)

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
