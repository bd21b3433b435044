import { describe, expect, it } from 'vitest'
import { addDaysToDay, toCalendarDay } from '../../../../src/domain/calendarDay'

describe('toCalendarDay', () => {
  it.each([
    ['a day', '2019-03-04', '2019-03-04'],
    ['an instant in UTC', '2019-03-04T00:00:00.000Z', '2019-03-04'],
    ['the day written in an instant, whatever day it is in UTC', '2019-03-04T00:30:00+01:00', '2019-03-04'],
    ['the last evening of a day', '2019-03-04T23:59:59-12:00', '2019-03-04'],
    ['a Date, by its day in UTC', new Date('2019-03-04T23:00:00Z'), '2019-03-04'],
    ['the leap day', '2024-02-29', '2024-02-29'],
  ])('takes %s', (_, value, day) => {
    expect(toCalendarDay(value)).toBe(day)
  })

  it.each([
    '2019-02-30',
    '2023-02-29',
    '2019-13-01',
    '2019-3-4',
    '04/03/2019',
    '2019-03-04 12:00',
    '',
    null,
    undefined,
    20190304,
    new Date('x'),
  ])('refuses %s', (value) => {
    expect(toCalendarDay(value)).toBe(undefined)
  })

  it('is the same in every zone of the machine', () => {
    const zone = process.env.TZ
    try {
      for (const TZ of ['America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Kiritimati', 'Asia/Kolkata']) {
        process.env.TZ = TZ
        expect(toCalendarDay('2019-03-04')).toBe('2019-03-04')
        expect(addDaysToDay('2019-03-31', 1)).toBe('2019-04-01')
      }
    } finally {
      process.env.TZ = zone
    }
  })
})

describe('addDaysToDay', () => {
  it('crosses months, years and the change of clocks', () => {
    expect(addDaysToDay('2019-03-30', 2)).toBe('2019-04-01')
    expect(addDaysToDay('2020-01-01', -1)).toBe('2019-12-31')
  })
})
