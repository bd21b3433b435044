import { describe, expect, it } from 'vitest'
import { remindedSince } from '../../../../../plugins/registration/domain/reminder'

const event = { startsOn: '2026-06-09', timeZone: 'Europe/Copenhagen', scheduleState: 'scheduled' }
const at = (instant: string) => Date.parse(instant)
const since = at('2026-06-07T07:00:00Z')

describe('remindedSince', () => {
  it.each([
    ['before the morning of the day', event, 2, '2026-06-07T06:59:59Z', null],
    ['from nine o’clock there', event, 2, '2026-06-07T07:00:00Z', since],
    ['until the event begins', event, 2, '2026-06-08T21:59:59Z', since],
    ['no longer once it has begun', event, 2, '2026-06-08T22:00:00Z', null],
    ['never with 0 days', event, 0, '2026-06-09T07:00:00Z', null],
    ['not for a cancelled event', { ...event, scheduleState: 'cancelled' }, 2, '2026-06-08T08:00:00Z', null],
    ['not for a postponed one', { ...event, scheduleState: 'postponed' }, 2, '2026-06-08T08:00:00Z', null],
    ['not without a day', { ...event, startsOn: null }, 2, '2026-06-08T08:00:00Z', null],
    [
      'across a change of the clock',
      { ...event, startsOn: '2026-03-30' },
      2,
      '2026-03-28T08:00:00Z',
      at('2026-03-28T08:00:00Z'),
    ],
  ])('%s', (_, coming, days, now, expected) => {
    expect(remindedSince(coming, days, at(now))).toBe(expected)
  })
})
