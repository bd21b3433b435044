/**
 * Why a comparison of a `where` can't be answered, in words for whoever wrote the query; undefined where nothing is wrong with it.
 * Payload hands such values to the database, which fails.
 * @param operator as in Payload's `where`, such as `greater_than`
 */
export const comparisonProblem = (operator: string, value: unknown, isDate: boolean): string | undefined => {
  if (takesMany.has(operator) || operator === 'exists') return undefined
  if (Array.isArray(value)) return `takes one value; "in" takes several.`
  if (isDate && !isDateLike(value)) return 'is a date: compare it with YYYY-MM-DD or an instant in ISO 8601.'
  return undefined
}

const takesMany = new Set(['in', 'not_in', 'all'])

const isDateLike = (value: unknown): boolean => {
  if (value === null || value === '' || value === 'null') return true
  return (
    (typeof value === 'string' || typeof value === 'number' || value instanceof Date) &&
    !Number.isNaN(new Date(value).getTime())
  )
}
