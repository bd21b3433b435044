import { describe, expect, it } from 'vitest'
import { shownValue } from '../../../../../plugins/registration/domain/shownValue'

describe('shownValue', () => {
  it.each([
    ['vegetarian', 'vegetarian'],
    [3, '3'],
    [0, '0'],
    [true, 'Yes'],
    [false, 'No'],
    [['a', 'b'], 'a, b'],
    [[], '–'],
    ['', '–'],
    [null, '–'],
    [{ odd: 1 }, '{"odd":1}'],
  ])('shows %j as %s', (value, shown) => {
    expect(shownValue(value)).toBe(shown)
  })
})
