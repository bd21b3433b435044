import { describe, expect, it } from 'vitest'
import { oddBlank, readMessage, readRequestKey } from '../../../../../plugins/registration/domain/message'

const body = { subject: 'News', text: 'Hello', audience: { status: ['confirmed'] } }
const read = (more: object) => readMessage({ ...body, ...more }, ['en'])

describe('readMessage', () => {
  it('keeps what is known, without the space around it, its lines as one kind', () => {
    expect(
      read({ subject: ' {event}: news ', text: '\n{name}\r\n\r\nsee {reference}\rx\n', more: 1 }),
    ).toEqual({
      subject: '{event}: news',
      text: '{name}\n\nsee {reference}\nx',
      audience: { status: ['confirmed'] },
    })
  })

  it.each([
    ['no object', 'text', 'body-invalid', undefined],
    ['an empty subject', { ...body, subject: ' ' }, 'field-invalid', 'subject'],
    ['a subject of two lines', { ...body, subject: 'a\nBcc: x@y.org' }, 'field-invalid', 'subject'],
    ['a long subject', { ...body, subject: 'a'.repeat(201) }, 'field-invalid', 'subject'],
    ['an empty text', { ...body, text: '\n\t ' }, 'field-invalid', 'text'],
    ['a long text', { ...body, text: 'a'.repeat(10_001) }, 'field-invalid', 'text'],
    ['a control character in the text', { ...body, text: 'a\u0000' }, 'field-invalid', 'text'],
    ['a blank that nobody fills in', { ...body, text: 'Dear {nmae}' }, 'blank-unknown', 'text'],
    ['one in the subject', { ...body, subject: '{token}' }, 'blank-unknown', 'subject'],
    ['no audience', { ...body, audience: undefined }, 'field-invalid', 'audience'],
  ])('refuses %s', (_, given, refused, field) => {
    expect(readMessage(given, ['en'])).toEqual(field ? { refused, field } : { refused })
  })

  it('takes the longest subject and text there may be', () => {
    expect(read({ subject: 'a'.repeat(200), text: 'a'.repeat(10_000) })).not.toHaveProperty('refused')
  })
})

describe('oddBlank', () => {
  it.each([
    ['{name} {event} {reference}', null],
    ['{імʼя}', '{імʼя}'],
    ['{ name }', '{ name }'],
    ['{}', '{}'],
    ['a { and\na }', null],
  ])('finds in %j: %j', (text, odd) => {
    expect(oddBlank(text)).toBe(odd)
  })
})

describe('readRequestKey', () => {
  it.each([undefined, '', 1, 'a\nb', 'a'.repeat(101)])('refuses %j', (requestKey) => {
    expect(readRequestKey({ requestKey })).toEqual({ refused: 'field-invalid', field: 'requestKey' })
  })

  it('takes a word', () => {
    expect(readRequestKey({ requestKey: 'k-1' })).toBe('k-1')
  })
})
