import { describe, expect, it } from 'vitest'
import { clashMessage } from '../../../../../collections/Sessions/domain/clashMessage'
import { overlap } from '../../../../../collections/Sessions/domain/timeRange'

const other = { startsAt: '2019-03-04T12:15:00.000Z', endsAt: '2019-03-04T15:15:00.000Z' }

describe('clashMessage', () => {
  it('names the other session and its time in the zone of the event', () => {
    expect(clashMessage('room', { ...other, title: 'Opening' }, 'Europe/Copenhagen')).toBe(
      'The room is taken by “Opening”, 2019-03-04 13:15 to 16:15.',
    )
  })
  it('tells the time alone where the title may not be known', () => {
    expect(clashMessage('person', other, 'UTC')).toBe(
      'This person is in another session at that time, 2019-03-04 12:15 to 15:15.',
    )
  })
})

describe('overlap', () => {
  it('lets one begin when the other ends', () => {
    expect(overlap(other, { startsAt: other.endsAt, endsAt: '2019-03-04T16:00:00Z' })).toBe(false)
    expect(overlap(other, { startsAt: '2019-03-04T15:14:00Z', endsAt: '2019-03-04T16:00:00Z' })).toBe(true)
    expect(overlap(other, { startsAt: '2019-03-04T13:00:00Z', endsAt: '2019-03-04T14:00:00Z' })).toBe(true)
  })
})
