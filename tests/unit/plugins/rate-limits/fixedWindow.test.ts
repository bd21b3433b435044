import { describe, expect, it } from 'vitest'
import { secondsUntil, windowOf } from '../../../../plugins/rate-limits/domain/fixedWindow'

describe('windowOf', () => {
  it('is the same for every moment in it and another one after', () => {
    const [first, last, next] = ['10:00:00.000', '10:59:59.999', '11:00:00.000'].map((time) =>
      windowOf(new Date(`2026-01-01T${time}Z`), 3600),
    )
    expect(first?.endsAt.toISOString()).toBe('2026-01-01T11:00:00.000Z')
    expect(last).toEqual(first)
    expect(next?.index).toBe((first?.index ?? 0) + 1)
  })
})

describe('secondsUntil', () => {
  it.each([
    ['a while', '10:00:00.000', 10],
    ['a part of a second', '10:00:09.900', 1],
    ['none', '10:00:10.000', 1],
  ])('counts %s in whole seconds', (_, time, seconds) => {
    const endsAt = new Date('2026-01-01T10:00:10.000Z')
    expect(secondsUntil(endsAt, new Date(`2026-01-01T${time}Z`))).toBe(seconds)
  })
})
