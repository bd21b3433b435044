import { describe, expect, it } from 'vitest'
import { boundsOfDays, dayAt, instantAt, isTimeZone, wallTimeAt } from '../../../../src/domain/wallTime'

const copenhagen = 'Europe/Copenhagen'

describe('wallTimeAt', () => {
  it.each([
    ['2019-03-04T12:15:00.000Z', copenhagen, '2019-03-04T13:15'],
    ['2019-07-04T12:15:00.000Z', copenhagen, '2019-07-04T14:15'],
    ['2019-03-04T12:15:00.000Z', 'America/Los_Angeles', '2019-03-04T04:15'],
    ['2019-03-04T12:15:00.000Z', 'Pacific/Auckland', '2019-03-05T01:15'],
    ['2019-03-04T12:15:00.000Z', 'Asia/Kathmandu', '2019-03-04T18:00'],
    ['nonsense', copenhagen, ''],
  ])('shows %s in %s as %s', (instant, zone, wall) => {
    expect(wallTimeAt(instant, zone)).toBe(wall)
  })
})

describe('instantAt', () => {
  it.each([
    ['2019-03-04T13:15', copenhagen, '2019-03-04T12:15:00.000Z'],
    ['2019-03-05T01:15', 'Pacific/Auckland', '2019-03-04T12:15:00.000Z'],
    ['2019-03-04T18:00', 'Asia/Kathmandu', '2019-03-04T12:15:00.000Z'],
  ])('takes %s in %s as %s', (wall, zone, instant) => {
    expect(instantAt(wall, zone)).toBe(instant)
  })

  it('moves a time that spring skips to the one the clock jumps to', () => {
    expect(instantAt('2019-03-31T02:30', copenhagen)).toBe('2019-03-31T01:30:00.000Z')
  })

  it('takes the first of two times that autumn repeats', () => {
    expect(instantAt('2019-10-27T02:30', copenhagen)).toBe('2019-10-27T00:30:00.000Z')
  })

  it('gives nothing for what is no wall time', () => {
    expect(instantAt('', copenhagen)).toBe(undefined)
    expect(instantAt('13:15', copenhagen)).toBe(undefined)
  })

  it('is undone by wallTimeAt in every zone of the machine', () => {
    const zone = process.env.TZ
    try {
      for (const TZ of ['America/Los_Angeles', 'Pacific/Auckland', 'UTC']) {
        process.env.TZ = TZ
        for (const wall of ['2019-03-04T00:00', '2019-06-30T23:59', '2024-02-29T12:00'])
          expect(wallTimeAt(instantAt(wall, copenhagen) ?? '', copenhagen)).toBe(wall)
      }
    } finally {
      process.env.TZ = zone
    }
  })
})

describe('dayAt', () => {
  it('is the day of the zone', () => {
    expect(dayAt('2019-03-04T23:30:00Z', copenhagen)).toBe('2019-03-05')
    expect(dayAt('2019-03-04T23:30:00Z', 'UTC')).toBe('2019-03-04')
  })
})

describe('boundsOfDays', () => {
  it('runs from midnight to midnight of the zone, across the change of clocks', () => {
    expect(boundsOfDays('2019-03-30', '2019-03-31', copenhagen)).toEqual({
      from: '2019-03-29T23:00:00.000Z',
      until: '2019-03-31T22:00:00.000Z',
    })
  })
})

describe('isTimeZone', () => {
  it.each(['Europe/Copenhagen', 'Europe/Kiev', 'UTC', 'America/Argentina/Buenos_Aires'])(
    'knows %s',
    (zone) => {
      expect(isTimeZone(zone)).toBe(true)
    },
  )
  it.each(['Europe/Kopenhagen', '', '+01:00', 'CEST please'])('does not know %s', (zone) => {
    expect(isTimeZone(zone)).toBe(false)
  })
})
