import { describe, expect, it } from 'vitest'
import { strictnessOf } from '../../../../src/hooks/noteDraftSave'

const draft = { savesDraft: true }
const plain = { savesDraft: false }

describe('strictnessOf', () => {
  it.each([
    ['a draft save', draft, { _status: 'draft' }, 'update', undefined],
    ['a new draft', draft, { _status: 'draft' }, 'create', undefined],
    ['a creation without publication', plain, { _status: 'draft' }, 'create', 'whole'],
    ['taking a document off the website', plain, { _status: 'draft' }, 'update', undefined],
    ['a publication', plain, { _status: 'published' }, 'update', 'published'],
    ['a created publication', plain, { _status: 'published' }, 'create', 'published'],
    [
      'putting into the trash',
      plain,
      { _status: 'published', deletedAt: '2019-03-04T00:00:00Z' },
      'update',
      undefined,
    ],
  ] as const)('of %s', (_, context, data, operation, strictness) => {
    expect(strictnessOf({ context, data, operation })).toBe(strictness)
  })
})
