import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { isRecord } from '../domain/isRecord'

/** The most comparisons in one query, its joins included. Each may become a join of tables, or a query of its own. */
export const maxComparisons = 50

const maxDepth = 12
const maxSortFields = 10
const maxPage = 1_000_000
/** Each word of it becomes a comparison of its own. */
const maxSearchLength = 300

type QueryArgs = { where?: unknown; joins?: unknown; sort?: unknown; limit?: unknown; page?: unknown }

class QueryTooLarge extends APIError<{ code: string; field: string }> {
  constructor(message: string, field: string) {
    super(message, 400, { code: 'query-too-large', field }, true)
  }
}

/**
 * Refuses queries that keep the database, and on SQLite the whole process, busy for seconds: anybody may send them, and a few
 * thousand comparisons through relations took half a minute. It has to run before whatever looks into the query.
 */
export const capQueries: CollectionBeforeOperationHook = ({ args, overrideAccess }) => {
  if (overrideAccess === true) return args
  // The hook's type is a union over all operations; these are keys of those that search.
  const { where, joins, sort, limit, page } = args as QueryArgs
  const wheres = [where, ...Object.values(isRecord(joins) ? joins : {}).map(whereOf)]
  if (wheres.reduce<number>((sum, each) => sum + comparisonsIn(each), 0) > maxComparisons)
    throw new QueryTooLarge(`The query has more than ${maxComparisons} comparisons.`, 'where')
  const sorted = [sort].flat().flatMap((each) => (typeof each === 'string' ? each.split(',') : []))
  if (sorted.length > maxSortFields)
    throw new QueryTooLarge(`The query sorts by more than ${maxSortFields} fields.`, 'sort')
  const limits = [limit, ...Object.values(isRecord(joins) ? joins : {}).map(limitOf)]
  if (limits.some(isFraction)) throw new QueryTooLarge('The limit is a whole number.', 'limit')
  if (isFraction(page) || Number(page) > maxPage)
    throw new QueryTooLarge(`The page is a whole number up to ${maxPage}.`, 'page')
  return args
}

/** Without recursion: how deep it goes is a stranger's choice. */
const comparisonsIn = (where: unknown): number => {
  let comparisons = 0
  const open: { part: unknown; depth: number }[] = [{ part: where, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { part, depth } = next
    if (depth > maxDepth)
      throw new QueryTooLarge(`The query is nested deeper than ${maxDepth} levels.`, 'where')
    if (!isRecord(part)) continue
    for (const condition of Object.values(part)) {
      const parts: unknown[] = Array.isArray(condition) ? condition : []
      comparisons += Array.isArray(condition) ? 0 : 1
      if (comparisons + parts.length > maxComparisons) return maxComparisons + 1
      for (const each of parts) open.push({ part: each, depth: depth + 1 })
      if (isRecord(condition)) {
        comparisons += Math.max(0, Object.keys(condition).length - 1)
        refuseLongSearch(condition)
        // `contains` of a relation takes a query of its own.
        for (const operand of Object.values(condition)) open.push({ part: operand, depth: depth + 1 })
      }
    }
  }
  return comparisons
}

const refuseLongSearch = (condition: Record<string, unknown>): void => {
  for (const operator of ['like', 'not_like', 'contains']) {
    const text = condition[operator]
    if (typeof text === 'string' && text.length > maxSearchLength)
      throw new QueryTooLarge(`A search has up to ${maxSearchLength} characters.`, 'where')
  }
}

const whereOf = (query: unknown): unknown => (isRecord(query) ? query.where : undefined)

const limitOf = (query: unknown): unknown => (isRecord(query) ? query.limit : undefined)

const isFraction = (value: unknown): boolean =>
  value !== undefined && value !== null && Number.isFinite(Number(value)) && !Number.isInteger(Number(value))
