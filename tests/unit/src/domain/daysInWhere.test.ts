import { describe, expect, it } from 'vitest'
import { daysInWhere } from '../../../../src/domain/daysInWhere'

describe('daysInWhere', () => {
  it('shortens what day fields are compared with, at any depth, and nothing else', () => {
    const noon = '2019-03-04T12:00:00.000Z'
    const where = {
      or: [
        { and: [{ startsOn: { equals: noon } }, { createdAt: { less_than: noon } }] },
        { startsOn: { exists: true } },
        { startsOn: { greater_than: 'nonsense' }, title: { equals: noon } },
      ],
    }
    expect(daysInWhere(where, ['startsOn'])).toEqual({
      or: [
        { and: [{ startsOn: { equals: '2019-03-04' } }, { createdAt: { less_than: noon } }] },
        { startsOn: { exists: true } },
        { startsOn: { greater_than: 'nonsense' }, title: { equals: noon } },
      ],
    })
  })
})
