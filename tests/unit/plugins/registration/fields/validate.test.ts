import { describe, expect, it } from 'vitest'
import {
  askedInOrder,
  comesAfterOpening,
  hasOptions,
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
    [
      'a question that waits for an option',
      [
        { key: 'dinner', kind: 'choice', options: [{ key: 'yes' }] },
        { key: 'diet', onlyIf: onlyIf('dinner') },
      ],
      true,
    ],
    [
      'a question that waits for the label of an option',
      [
        { key: 'dinner', kind: 'choices', options: [{ key: 'of-course' }, { key: 'no' }] },
        { key: 'diet', onlyIf: onlyIf('dinner') },
      ],
      '“yes” is no answer to “dinner”. Write the key of an option: of-course, no.',
    ],
    [
      'a question that waits for a consent',
      [
        { key: 'dinner', kind: 'consent' },
        { key: 'diet', onlyIf: { question: 'dinner', equals: 'true' } },
      ],
      true,
    ],
    [
      'a question that waits for a consent in other words',
      [
        { key: 'dinner', kind: 'consent' },
        { key: 'diet', onlyIf: onlyIf('dinner') },
      ],
      '“yes” is no answer to “dinner”. Write true or false.',
    ],
  ])('judges %s', (_, rows, verdict) => {
    expect(askedInOrder(rows, options())).toBe(verdict)
  })
})

describe('hasOptions', () => {
  const twice = 'Two of these have the key “a”. Give each its own.'

  it.each([
    ['a choice with none', 'choice', [], 'Add what can be chosen.'],
    ['choices with none', 'choices', null, 'Add what can be chosen.'],
    ['a choice with one', 'choice', [{ key: 'a' }], true],
    ['a choice of which the form tells the number', 'choice', 2, true],
    ['a text with none', 'text', [], true],
    ['one key twice', 'choice', [{ key: 'a' }, { key: 'a' }], twice],
  ])('judges %s', (_, kind, rows, verdict) => {
    expect(hasOptions(rows as never, options({ kind }))).toBe(verdict)
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
