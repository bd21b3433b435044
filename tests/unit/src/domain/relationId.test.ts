import { describe, expect, it } from 'vitest'
import { relationId } from '../../../../src/domain/relationId'

describe('relationId', () => {
  it.each([
    ['a bare id', 'a', 'a'],
    ['a document', { id: 'a', name: 'Ann' }, 'a'],
    ['nothing', null, undefined],
    ['what is left out', undefined, undefined],
    ['a document without an id', { name: 'Ann' }, undefined],
    ['several', ['a'], undefined],
  ])('reads %s', (_, relation, id) => {
    expect(relationId(relation)).toBe(id)
  })
})
