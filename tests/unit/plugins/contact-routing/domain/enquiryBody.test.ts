import { describe, expect, it } from 'vitest'
import { readEnquiryBody } from '../../../../../plugins/contact-routing/domain/enquiryBody'

const body = { name: ' Ann ', email: 'ann@example.org', message: 'May I\nfilm?' }

const read = (more: object | null | string | unknown[]) =>
  readEnquiryBody(
    typeof more === 'object' && !Array.isArray(more) && more ? { ...body, ...more } : more,
    'website',
  )

const fieldOf = (outcome: ReturnType<typeof readEnquiryBody>) => 'problem' in outcome && outcome.problem.field

describe('readEnquiryBody', () => {
  it('takes what it knows, trimmed, and leaves the rest', () => {
    const regarding = { relationTo: 'events', value: 'forum', more: 1 }
    expect(
      read({ regarding, topic: 'Press', language: 'pt-BR', website: '', contact: 'x', state: 'closed' }),
    ).toEqual({
      enquiry: {
        regarding: { relationTo: 'events', value: 'forum' },
        topic: 'Press',
        name: 'Ann',
        email: 'ann@example.org',
        message: 'May I\nfilm?',
        language: 'pt-BR',
      },
    })
  })

  it.each([
    ['a list', []],
    ['a text', 'hello'],
    ['null', null],
  ])('refuses %s as a body', (_, given) => {
    expect(fieldOf(read(given))).toBeUndefined()
    expect('problem' in read(given)).toBe(true)
  })

  it.each([
    ['no name', { name: '' }, 'name'],
    ['a line break in the name', { name: 'Ann\r\nBcc: eve@example.org' }, 'name'],
    ['a separator of Unicode in the name', { name: 'Ann\u2028x' }, 'name'],
    ['a list as a name', { name: ['Ann'] }, 'name'],
    ['an endless name', { name: 'x'.repeat(201) }, 'name'],
    ['no address', { email: undefined }, 'email'],
    ['a line break in the address', { email: 'ann@example.org\nBcc: eve@example.org' }, 'email'],
    ['two addresses', { email: 'ann@example.org, eve@example.org' }, 'email'],
    ['an object as an address', { email: { $ne: '' } }, 'email'],
    ['a line break in the topic', { topic: 'a\nb' }, 'topic'],
    ['an empty message', { message: ' \n ' }, 'message'],
    ['an endless message', { message: 'x'.repeat(5001) }, 'message'],
    ['a NUL in the message', { message: 'a\u0000b' }, 'message'],
    ['no language', { language: 'en\r\nX: y' }, 'language'],
    ['half a subject', { regarding: { relationTo: 'events' } }, 'regarding'],
    ['an operator as a subject', { regarding: { relationTo: 'events', value: { like: '' } } }, 'regarding'],
    ['a filled trap', { website: 'https://spam.example' }, 'website'],
  ])('refuses %s', (_, change, field) => {
    expect(fieldOf(read(change))).toBe(field)
  })
})
