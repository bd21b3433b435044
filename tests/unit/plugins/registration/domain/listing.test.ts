import { describe, expect, it } from 'vitest'
import { cursorOf, levelsFor, readListQuery } from '../../../../../plugins/registration/domain/listing'

describe('levelsFor', () => {
  const event = { published: true, cancelled: false }

  it.each([
    ['none', 'public', []],
    ['none', 'participants', []],
    ['participants', 'public', []],
    ['participants', 'participants', ['participants', 'public']],
    ['public', 'public', ['public']],
    ['public', 'participants', ['participants', 'public']],
  ] as const)('shows in a list for %s to %s: %j', (attendeeList, reader, levels) => {
    expect(levelsFor({ ...event, attendeeList }, reader)).toEqual(levels)
  })

  it('shows nobody in an event that is hidden or cancelled', () => {
    const open = { ...event, attendeeList: 'public' } as const
    expect(levelsFor({ ...open, published: false }, 'participants')).toEqual([])
    expect(levelsFor({ ...open, cancelled: true }, 'public')).toEqual([])
  })
})

describe('readListQuery', () => {
  it('reads a cursor that it gave, and at most a hundred people', () => {
    const from = { name: 'Оксана “O” Lee', after: 2 }
    expect(readListQuery({ limit: '500', cursor: cursorOf(from) })).toEqual({ limit: 100, from })
    expect(readListQuery({})).toEqual({ limit: 100, from: null })
  })

  it.each([
    [{ limit: '0' }, 'limit'],
    [{ limit: 'x' }, 'limit'],
    [{ cursor: 'x' }, 'cursor'],
    [{ cursor: Buffer.from('["Ann",1e9]').toString('base64url') }, 'cursor'],
    [{ cursor: Buffer.from('{}').toString('base64url') }, 'cursor'],
  ])('refuses %j', (query, field) => {
    expect(readListQuery(query)).toEqual({ refused: 'field-invalid', field })
  })
})
