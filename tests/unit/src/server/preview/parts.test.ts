import { describe, expect, it } from 'vitest'
import { dayRange, timeRange } from '../../../../../src/server/preview/parts'

const start = '2019-03-04T12:15:00.000Z'
/** Some versions of ICU put thin spaces around a dash. */
const plain = (text: unknown) => String(text).replace(/\s*–\s*/g, '–')
const shown = (endsAt: string | null, startsAt: string | null = start) =>
  plain(timeRange(startsAt, endsAt, 'Europe/Copenhagen', 'en')).replace(/<[^>]*>/g, '')

describe('timeRange', () => {
  it('shows the wall time of the zone', () => {
    expect(shown('2019-03-04T15:15:00.000Z')).toBe('4 March 2019, 13:15–16:15 CET')
  })

  it('shows what a draft has: no time, a start alone, and the start alone of an end before it', () => {
    expect(timeRange(null, null, 'Europe/Copenhagen', 'en')).toBe(false)
    expect(shown(null)).toBe('4 March 2019 at 13:15 CET')
    expect(shown('2019-03-04T10:00:00.000Z')).toBe('4 March 2019 at 13:15 CET')
  })
})

describe('dayRange', () => {
  it('shows days as far as a draft has them', () => {
    expect(plain(dayRange('2019-03-04', '2019-03-05', 'en'))).toBe('4–5 March 2019')
    expect(dayRange('2019-03-04', undefined, 'en')).toBe('4 March 2019')
    expect(dayRange('2019-03-04', '2019-03-01', 'en')).toBe('4 March 2019')
    expect(dayRange(undefined, '2019-03-05', 'en')).toBe(false)
  })
})
