import { describe, expect, it } from 'vitest'
import { comparisonProblem } from '../../../../src/domain/comparisonProblem'

describe('comparisonProblem', () => {
  it.each([
    ['greater_than', '2019-03-04', true],
    ['less_than', '2019-03-04T12:15:00.000Z', true],
    ['equals', null, true],
    ['equals', 'null', true],
    ['exists', 'true', true],
    ['in', ['2019-03-04', '2019-03-05'], true],
    ['in', '2019-03-04,2019-03-05', true],
    ['equals', 'garbage', false],
    ['equals', { relationTo: 'events', value: '1' }, false],
  ])('finds nothing wrong with %s %j (date: %s)', (operator, value, isDate) => {
    expect(comparisonProblem(operator, value, isDate)).toBe(undefined)
  })

  it.each([
    ['greater_than', 'garbage', true, 'is a date: compare it with YYYY-MM-DD or an instant in ISO 8601.'],
    ['equals', { a: 1 }, true, 'is a date: compare it with YYYY-MM-DD or an instant in ISO 8601.'],
    ['like', ['a'], false, 'takes one value; "in" takes several.'],
  ])('tells what is wrong with %s %j', (operator, value, isDate, problem) => {
    expect(comparisonProblem(operator, value, isDate)).toBe(problem)
  })
})
