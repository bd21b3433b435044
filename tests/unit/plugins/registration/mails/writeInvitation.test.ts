import { describe, expect, it } from 'vitest'
import type { Context } from '../../../../../plugins/registration/claims/context'
import type { RegistrationDoc } from '../../../../../plugins/registration/claims/registrationDoc'
import type { Facts } from '../../../../../plugins/registration/mails/eventFacts'
import { languages } from '../../../../../plugins/registration/mails/texts'
import { writeInvitation } from '../../../../../plugins/registration/mails/writeInvitation'

// As much of Payload and the options as a mail is made with.
const context = {
  payload: {
    secret: 'only-for-tests',
    config: { serverURL: 'https://example.org', routes: { api: '/api' } },
  },
  options: { registrations: 'registrations' },
} as unknown as Context

const doc = {
  id: 'r1',
  name: 'Ann',
  email: 'ann@example.org',
  address: 'ann@example.org',
  organisation: 'Secret Desk',
  locale: 'da',
  reference: 'ABCD-EFGH',
  answers: { diet: 'vegan' },
} as unknown as RegistrationDoc

const facts = { event: 'Press Day', days: '9 June 2026', sessions: [] as string[] } as Facts

const invited = { name: 'Bob', email: 'bob@example.org', address: 'bob@example.org', locale: 'en' }

const write = (change: object = {}, changedDoc: object = {}) =>
  writeInvitation(context, {
    doc: { ...doc, ...changedDoc },
    invited: { ...invited, ...change },
    facts,
    key: 'key',
  })

describe('writeInvitation', () => {
  it('tells the invited one whose place it is, and nothing else of the holder', () => {
    const mail = write()
    const [token = ''] = mail.secrets ?? []
    expect([mail.to, mail.text]).toEqual([
      'bob@example.org',
      [
        'Dear Bob,',
        'A place at Press Day is to be passed on to you.',
        'Ann asks you to take it.',
        '9 June 2026',
        'Open the page to see what is asked of you. If you don’t want the place, you need not do anything.',
        `Take over the place:\nhttps://example.org/api/registrations/take/${token}?locale=en`,
      ].join('\n\n'),
    ])
    for (const secret of ['ann@example.org', 'Secret Desk', 'ABCD-EFGH', 'vegan']) {
      expect(`${mail.text}${mail.html}`).not.toContain(secret)
    }
  })

  it('has a link for this address alone', () => {
    expect(write().secrets).not.toEqual(write({ address: 'eve@example.org' }).secrets)
  })

  it('repeats no name to a stranger that could be an advertisement', () => {
    const { text } = write({ name: 'Win at evil.example' }, { name: 'www.evil.example' })
    expect(text.startsWith('Hello,\n')).toBe(true)
    expect(text).not.toContain('evil')
  })

  it.each([
    ['a digit before the last part', 'casino777.com'],
    ['a sign before it', 'a-💰.com'],
    ['a full-width full stop', 'casino．com'],
    ['an ideographic full stop', 'casino。com'],
    ['a full-width at sign', 'win＠casino'],
  ])('repeats no name with %s', (_, name) => {
    for (const mail of [write({ name }), write({}, { name })]) expect(mail.text).not.toContain(name)
  })

  it.each(['J. R. R. Ólafsdóttir', 'Martin Luther King Jr.', 'O’Hara-Li', 'أحمد\u200f الطيب'])(
    'repeats %s',
    (name) => {
      expect(write({ name }).text).toContain(name)
    },
  )

  it.each(Object.keys(languages))('leaves no blank open in %s', (locale) => {
    const { subject, text, html } = write({ locale })
    expect([subject, text, html].join('\n')).not.toMatch(/\{\w+\}|undefined/)
  })
})
