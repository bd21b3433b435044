import { APIError, type CollectionBeforeOperationHook, type FlattenedField, type Payload } from 'payload'
import { comparisonProblem } from '../domain/comparisonProblem'
import { isRecord } from '../domain/isRecord'

/**
 * Refuses a `where` that Payload would take to the database and that fails there, as the caller's mistake and not the server's:
 * parts that are no conditions, dates that are none, lists where one value is compared. It has to run before whatever looks into
 * the query. Paths that can't be queried are refused by Payload itself.
 */
export const refuseOddQueries: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  // The hook's type is a union over all operations; `where` is of those that search.
  const { where } = args as { where?: unknown }
  if (!where || req.payloadAPI !== 'REST') return args
  const problem = problemOf(where, collection.flattenedFields, req.payload)
  if (problem) throw new APIError(problem, 400, { code: 'request-invalid', field: 'where' }, true)
  return args
}

const problemOf = (where: unknown, fields: FlattenedField[], payload: Payload): string | undefined => {
  if (!isRecord(where)) return 'A query consists of conditions such as where[title][equals]=…'
  for (const [path, condition] of Object.entries(where)) {
    if (Array.isArray(condition) && /^(and|or)$/i.test(path)) {
      for (const part of condition) {
        const problem = problemOf(part, fields, payload)
        if (problem) return problem
      }
      continue
    }
    if (!isRecord(condition)) return `"${path}" needs an operator, such as where[${path}][equals]=…`
    const isDate = isDateAt(path.split('.'), fields, payload)
    for (const [operator, value] of Object.entries(condition)) {
      const problem = comparisonProblem(operator, value, isDate)
      if (problem) return `"${path}" ${problem}`
    }
  }
  return undefined
}

/** Follows a path through groups, rows of arrays and relations to one collection. */
const isDateAt = ([name, ...rest]: string[], fields: FlattenedField[], payload: Payload): boolean => {
  const field = fields.find((one) => 'name' in one && one.name === name)
  if (!field) return false
  if (rest.length === 0) return field.type === 'date'
  if ('flattenedFields' in field) return isDateAt(rest, field.flattenedFields, payload)
  if (!('relationTo' in field) || typeof field.relationTo !== 'string') return false
  const related = payload.collections[field.relationTo as keyof Payload['collections']]
  return related ? isDateAt(rest, related.config.flattenedFields, payload) : false
}
