import { describe, expect, it } from 'vitest'
import { shapeProblems, unfinishedProblems } from '../../../../../collections/Sessions/domain/shapeProblems'

const at = (time: string) => `2019-03-04T${time}:00.000Z`
const session = { startsAt: at('13:00'), endsAt: at('16:00') }
const pathsOf = (problems: { path: string }[]) => problems.map(({ path }) => path)

describe('shapeProblems', () => {
  it('finds nothing in a session with its breaks and panel, nor in one that is empty', () => {
    expect(
      shapeProblems({
        ...session,
        breaks: [
          { startsAt: at('13:00'), endsAt: at('13:30') },
          { startsAt: at('13:30'), endsAt: at('16:00') },
        ],
        panel: [{ person: 'a' }, { toBeConfirmed: 'A representative' }, {}],
      }),
    ).toEqual([])
    expect(shapeProblems({})).toEqual([])
  })

  it.each([
    ['an end before the start', { ...session, endsAt: at('12:00') }, ['endsAt']],
    ['an end at the start', { ...session, endsAt: session.startsAt }, ['endsAt']],
    [
      'a break that ends before it starts',
      { ...session, breaks: [{ startsAt: at('14:00'), endsAt: at('13:30') }] },
      ['breaks.0.endsAt'],
    ],
    [
      'a break that begins before the session',
      { ...session, breaks: [{ startsAt: at('12:59'), endsAt: at('13:30') }] },
      ['breaks.0.startsAt'],
    ],
    [
      'a break that ends after the session',
      { ...session, breaks: [{ startsAt: at('15:00'), endsAt: at('16:01') }] },
      ['breaks.0.startsAt'],
    ],
    [
      'breaks that overlap',
      {
        ...session,
        breaks: [
          { startsAt: at('14:00'), endsAt: at('14:30') },
          { startsAt: at('14:29'), endsAt: at('14:40') },
        ],
      },
      ['breaks.1.startsAt'],
    ],
    [
      'a panel row that is a person and a placeholder',
      { panel: [{ person: 'a' }, { person: 'b', toBeConfirmed: 'B' }] },
      ['panel.1.toBeConfirmed'],
    ],
  ])('names %s', (_, shape, paths) => {
    expect(pathsOf(shapeProblems(shape))).toEqual(paths)
  })

  it('names all problems at once', () => {
    const shape = {
      startsAt: at('16:00'),
      endsAt: at('13:00'),
      breaks: [{ startsAt: at('14:00'), endsAt: at('13:30') }],
      panel: [{ person: 'a', toBeConfirmed: 'A' }],
    }
    expect(pathsOf(shapeProblems(shape))).toEqual(['endsAt', 'breaks.0.endsAt', 'panel.0.toBeConfirmed'])
  })
})

describe('unfinishedProblems', () => {
  it('names rows without anybody and people who are there twice', () => {
    const panel = [{ person: 'a' }, {}, { toBeConfirmed: 'B' }, { person: 'a' }]
    expect(pathsOf(unfinishedProblems({ panel }))).toEqual(['panel.1.person', 'panel.3.person'])
  })
})
