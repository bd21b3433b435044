import { describe, expect, it } from 'vitest'
import { dayProblems, eventProblems } from '../../../../../collections/Sessions/domain/eventProblems'

const event = {
  id: 'event',
  startsOn: '2019-03-04',
  endsOn: '2019-03-05',
  timeZone: 'Europe/Copenhagen',
  postponed: false,
  rooms: ['Big hall'],
}
const pathsOf = (problems: { path: string }[]) => problems.map(({ path }) => path)

describe('dayProblems', () => {
  it.each([
    ['the first minute', '2019-03-03T23:00:00Z', '2019-03-04T00:00:00Z', []],
    ['an end at the last midnight', '2019-03-05T22:00:00Z', '2019-03-05T23:00:00Z', []],
    ['a minute too early', '2019-03-03T22:59:00Z', '2019-03-04T00:00:00Z', ['startsAt']],
    ['a minute too late', '2019-03-05T22:00:00Z', '2019-03-05T23:01:00Z', ['endsAt']],
    ['the next day', '2019-03-05T23:00:00Z', '2019-03-06T00:00:00Z', ['startsAt', 'endsAt']],
    ['nothing yet', null, undefined, []],
  ])('judges %s in the zone of the event', (_, startsAt, endsAt, paths) => {
    expect(pathsOf(dayProblems({ startsAt, endsAt }, event))).toEqual(paths)
  })

  it('follows the zone', () => {
    const session = { startsAt: '2019-03-04T07:30:00Z', endsAt: '2019-03-04T09:00:00Z' }
    expect(dayProblems(session, event)).toEqual([])
    expect(pathsOf(dayProblems(session, { ...event, timeZone: 'America/Los_Angeles' }))).toEqual(['startsAt'])
  })
})

describe('eventProblems', () => {
  const inside = { startsAt: '2019-03-04T12:15:00Z', endsAt: '2019-03-04T15:15:00Z' }
  const outside = { startsAt: '2020-03-04T12:15:00Z', endsAt: '2020-03-04T15:15:00Z' }

  it('takes a session that fits', () => {
    expect(eventProblems({ ...inside, room: 'Big hall', eventOfTrack: 'event' }, event)).toEqual([])
  })
  it('lets sessions of a postponed event lie outside its days', () => {
    expect(eventProblems(outside, { ...event, postponed: true })).toEqual([])
  })
  it('names all that does not fit', () => {
    const session = { ...outside, room: 'Cellar', eventOfTrack: 'another' }
    expect(pathsOf(eventProblems(session, event))).toEqual(['startsAt', 'endsAt', 'room', 'track'])
  })
  it('refuses a room where there is no venue', () => {
    expect(pathsOf(eventProblems({ ...inside, room: 'Big hall' }, { ...event, rooms: undefined }))).toEqual([
      'room',
    ])
  })
})
