import { describe, expect, it } from 'vitest'
import {
  askedInOrder,
  comesAfterOpening,
  hasOwnKeys,
} from '../../../../../plugins/registration/fields/validate'

/** A validation reads its value and its row; the rest of what Payload hands over is left out. */
const options = (siblingData: object = {}) => ({ siblingData }) as never

describe('hasOwnKeys', () => {
  it.each([
    ['different keys', [{ key: 'press' }, { key: 'staff' }], true],
    ['no rows', null, true],
    ['rows that are being typed', [{}, {}], true],
    [
      'one key twice',
      [{ key: 'press' }, { key: 'staff' }, { key: 'press' }],
      'Two of these have the key “press”. Give each its own.',
    ],
  ])('judges %s', (_, rows, verdict) => {
    expect(hasOwnKeys(rows, options())).toBe(verdict)
  })
})

describe('askedInOrder', () => {
  const onlyIf = (question: string) => ({ question, equals: 'yes' })
  const lost = '“diet” is asked only if “dinner” was answered so, and that is no question above it.'

  it.each([
    [
      'a question that waits for one above it',
      [{ key: 'dinner' }, { key: 'diet', onlyIf: onlyIf('dinner') }],
      true,
    ],
    [
      'a question that waits for one below it',
      [{ key: 'diet', onlyIf: onlyIf('dinner') }, { key: 'dinner' }],
      lost,
    ],
    ['a question that waits for none', [{ key: 'diet', onlyIf: onlyIf('dinner') }], lost],
    ['one key twice', [{ key: 'a' }, { key: 'a' }], 'Two of these have the key “a”. Give each its own.'],
  ])('judges %s', (_, rows, verdict) => {
    expect(askedInOrder(rows, options())).toBe(verdict)
  })
})

describe('comesAfterOpening', () => {
  const closing = new Date('2030-01-02T00:00:00Z')

  it.each([
    ['before it', '2030-01-01T00:00:00Z', true],
    ['not at all', null, true],
    ['at that moment', '2030-01-02T00:00:00Z', 'Sign-up must close after it opens.'],
    ['after it', '2030-01-03T00:00:00Z', 'Sign-up must close after it opens.'],
  ])('judges a closing where sign-up opens %s', (_, opensAt, verdict) => {
    expect(comesAfterOpening(closing, options({ opensAt }))).toBe(verdict)
  })
})
