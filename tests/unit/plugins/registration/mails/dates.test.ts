import { describe, expect, it } from 'vitest'
import { daysIn, instantIn, timesIn } from '../../../../../plugins/registration/mails/dates'
import { languages } from '../../../../../plugins/registration/mails/texts'

/** Formats use several kinds of space, and their commas come and go with the version of ICU. */
const plain = (text: string) => text.replaceAll(',', '').replace(/\s+/gu, ' ')

describe('daysIn', () => {
  it('tells one day and several', () => {
    expect(daysIn('2026-06-09', '2026-06-09', 'en')).toBe('9 June 2026')
    expect(plain(daysIn('2026-06-09', '2026-06-11', 'da'))).toMatch(/^9\.–11\. juni 2026$/)
  })

  it('keeps the day that is written, whatever comes after it', () => {
    expect(daysIn('2026-06-09T23:59:59.000-12:00', '2026-06-09', 'en')).toBe('9 June 2026')
  })
})

describe('instantIn', () => {
  it('shows the clock of the zone, in summer and in winter', () => {
    expect(plain(instantIn('2026-06-08T10:00:00Z', 'Europe/Copenhagen', 'en'))).toBe(
      'Monday 8 June 2026 at 12:00 Central European Summer Time',
    )
    expect(plain(instantIn('2026-01-05T10:00:00Z', 'Europe/Copenhagen', 'en'))).toBe(
      'Monday 5 January 2026 at 11:00 Central European Standard Time',
    )
  })

  it('speaks each language', () => {
    const spoken = Object.keys(languages).map((locale) =>
      instantIn('2026-06-08T10:00:00Z', 'Europe/Kyiv', locale),
    )
    expect(new Set(spoken).size).toBe(spoken.length)
  })
})

describe('timesIn', () => {
  it('crosses midnight in the zone', () => {
    expect(plain(timesIn('2026-06-08T20:00:00Z', '2026-06-08T23:00:00Z', 'Europe/Copenhagen', 'en'))).toMatch(
      /8 Jun.*22:00.*9 Jun.*01:00/,
    )
  })
})
