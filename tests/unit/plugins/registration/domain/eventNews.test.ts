import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../../../plugins/registration/domain/entry'
import { eventNews } from '../../../../../plugins/registration/domain/eventNews'
import { absentEvent, type Settings } from '../../../../../plugins/registration/domain/settings'

const hour = 3_600_000
const at = Date.parse('2026-06-09T00:00:00Z')
const settings: Settings = { ...absentEvent('e'), published: true, startsAt: at, endsAt: at + 24 * hour }
const later = (hours: number): Partial<Settings> => ({
  startsAt: at + hours * hour,
  endsAt: at + (24 + hours) * hour,
})

// As much of an entry as the news depends on.
const told = (before: Settings, after: Settings, status: Entry['status'], now = at - hour) =>
  eventNews(before, after, now)({ status } as Entry)

describe('eventNews', () => {
  it.each([
    ['the same days', {}, null],
    ['the next day', later(24), 'event-moved'],
    ['the next day, an hour short for the change of the clock', later(23), 'event-moved'],
    ['a corrected zone', later(3), null],
    ['another day at the end', { endsAt: at + 48 * hour }, 'event-moved'],
    ['no day any more', { startsAt: null, endsAt: null }, null],
    ['another day, not public', { ...later(24), published: false }, null],
    ['another day that is over', later(-72), null],
    ['a cancelled event', { cancelled: true }, 'event-cancelled'],
    ['a cancelled event of another day', { ...later(24), cancelled: true }, 'event-cancelled'],
  ] as const)('%s', (_, change, expected) => {
    expect(told(settings, { ...settings, ...change }, 'confirmed')).toBe(expected)
  })

  it('tells of a cancelled event once', () => {
    const cancelled = { ...settings, cancelled: true }
    expect(told(cancelled, { ...cancelled, ...later(24) }, 'confirmed')).toBeNull()
  })

  it('says nothing of days where none were known before', () => {
    expect(told(absentEvent('e'), settings, 'confirmed')).toBeNull()
  })

  it.each(['pending', 'requested', 'waitlisted', 'offered'] as const)(
    'tells those who are %s of a cancelled event, and of other days with the place',
    (status) => {
      expect([
        told(settings, { ...settings, ...later(48) }, status),
        told(settings, { ...settings, cancelled: true }, status),
      ]).toEqual([null, 'event-cancelled'])
    },
  )
})
