import { describe, expect, it } from 'vitest'
import { shiftDay, shiftEvent, shiftInstant, weeksToShift } from '../../../../src/demo/shiftEvent'

const copenhagen = { startsOn: '2019-03-04', timeZone: 'Europe/Copenhagen' }

describe('weeksToShift', () => {
  it.each<[string, string, number]>([
    ['nothing while the event is 28 days ahead', '2019-02-04T10:00:00Z', 0],
    ['nothing while it is farther', '2018-01-01T00:00:00Z', 0],
    ['a week as soon as it is 27 days ahead', '2019-02-05T10:00:00Z', 1],
    ['a week where today has begun in the zone of the event but not in UTC', '2019-02-04T23:30:00Z', 1],
    ['by today’s week, not more, on the same weekday', '2026-11-23T15:00:00Z', 407],
    ['one more on the day after', '2026-11-24T15:00:00Z', 408],
  ])('%s', (_, now, weeks) => {
    expect(weeksToShift(copenhagen, new Date(now))).toBe(weeks)
  })

  it('is the smallest number that is enough, whenever it is asked', () => {
    for (let day = 0; day < 400; day++) {
      const now = new Date(Date.UTC(2024, 0, 1 + day, 12))
      const ahead =
        (Date.parse(shiftDay('2019-03-04', weeksToShift(copenhagen, now))) - now.getTime()) / 86_400_000
      expect(ahead).toBeGreaterThanOrEqual(27.5)
      expect(ahead).toBeLessThan(34.5)
    }
  })
})

describe('shiftDay', () => {
  it('keeps the weekday', () => {
    expect(shiftDay('2019-03-04', 407)).toBe('2026-12-21')
  })
})

describe('shiftInstant', () => {
  it.each<[string, string, number, string]>([
    ['in winter', '2019-03-04T13:15:00+01:00', 1, '2019-03-11T12:15:00.000Z'],
    ['into summer time', '2019-03-04T13:15:00+01:00', 4, '2019-04-01T11:15:00.000Z'],
    ['out of summer time', '2019-10-21T13:15:00+02:00', 1, '2019-10-28T12:15:00.000Z'],
    [
      'into the hour that spring skips, to when the clock has jumped',
      '2019-03-24T02:30:00+01:00',
      1,
      '2019-03-31T01:30:00.000Z',
    ],
    ['over years', '2019-03-04T13:15:00+01:00', 407, '2026-12-21T12:15:00.000Z'],
  ])('keeps the wall time %s', (_, instant, weeks, expected) => {
    expect(shiftInstant(instant, weeks, 'Europe/Copenhagen')).toBe(expected)
  })

  it('refuses what is no instant', () => {
    expect(() => shiftInstant('soon', 1, 'Europe/Copenhagen')).toThrow(RangeError)
  })
})

describe('shiftEvent', () => {
  it('moves the event and its sessions by the same weeks, and leaves the facts as they are', () => {
    const facts = {
      event: { ...copenhagen, endsOn: '2019-03-05', title: 'An event' },
      sessions: [{ startsAt: '2019-03-04T13:15:00+01:00', endsAt: '2019-03-04T16:15:00+01:00', room: 'A' }],
    }
    const before = structuredClone(facts)
    expect(shiftEvent(facts, new Date('2019-03-08T08:00:00Z'))).toEqual({
      event: { ...facts.event, startsOn: '2019-04-08', endsOn: '2019-04-09' },
      sessions: [{ startsAt: '2019-04-08T11:15:00.000Z', endsAt: '2019-04-08T14:15:00.000Z', room: 'A' }],
    })
    expect(facts).toEqual(before)
  })
})
