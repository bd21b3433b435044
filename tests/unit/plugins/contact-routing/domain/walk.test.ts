import { describe, expect, it } from 'vitest'
import { pointersOf, valuesAt } from '../../../../../plugins/contact-routing/domain/walk'

describe('pointersOf', () => {
  it.each([
    ['an id', { event: 'e1' }, [{ relationTo: 'events', id: 'e1' }]],
    ['a document', { event: { id: 'e1' } }, [{ relationTo: 'events', id: 'e1' }]],
    [
      'a list',
      { event: ['e1', { id: 'e2' }] },
      [
        { relationTo: 'events', id: 'e1' },
        { relationTo: 'events', id: 'e2' },
      ],
    ],
    ['another kind', { event: { relationTo: 'x', value: { id: 'e1' } } }, [{ relationTo: 'x', id: 'e1' }]],
    ['nothing', { event: null }, []],
  ])('follows %s', (_, doc, pointers) => {
    expect(pointersOf(doc, { from: 'event', to: 'events' })).toEqual(pointers)
  })
})

describe('valuesAt', () => {
  it('walks through lists', () => {
    expect(valuesAt({ roles: [{ who: 'a' }, { who: null }, { who: ['b', 'c'] }] }, 'roles.who')).toEqual([
      'a',
      'b',
      'c',
    ])
  })
})
