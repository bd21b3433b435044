import { describe, expect, it } from 'vitest'
import type { Context } from '../../../../../plugins/registration/claims/context'
import type { RegistrationDoc } from '../../../../../plugins/registration/claims/registrationDoc'
import { languages } from '../../../../../plugins/registration/mails/texts'
import { writeMessage } from '../../../../../plugins/registration/mails/writeMessage'

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
  locale: 'en',
  reference: 'ABCD-EFGH',
  status: 'confirmed',
} as RegistrationDoc

const message = {
  subject: '{event}: another room',
  text: 'We meet in room 2, {name}.\nBring {reference}.\n\nSee <b>you</b> at https://example.org/?a=1&b=2',
}

const write = (
  changed: Partial<RegistrationDoc> = {},
  given: Partial<typeof message> = {},
  event = 'Press Day',
) =>
  writeMessage(context, { doc: { ...doc, ...changed }, message: { ...message, ...given }, event, key: 'key' })

describe('writeMessage', () => {
  it('puts the words into a frame: greeting, link, why it comes, reference', () => {
    const mail = write()
    const [token = ''] = mail.secrets ?? []
    const url = `https://example.org/api/registrations/manage/${token}`
    expect([mail.to, mail.key, mail.subject]).toEqual(['ann@example.org', 'key', 'Press Day: another room'])
    expect(mail.text).toBe(
      [
        'Dear Ann,',
        'We meet in room 2, Ann.\nBring ABCD-EFGH.',
        'See <b>you</b> at https://example.org/?a=1&b=2',
        `See or cancel my registration:\n${url}`,
        'You get this message because of your registration for Press Day.',
        'Reference: ABCD-EFGH',
      ].join('\n\n'),
    )
    expect(mail.html?.split(`href="${url}"`)).toHaveLength(3)
  })

  it('shows what the organiser wrote as paragraphs in their own direction, links and markup as text', () => {
    const { html } = write()
    expect(html).toContain(
      '<p dir="auto">We meet in room 2, <bdi>Ann</bdi>.<br>\nBring <bdi>ABCD-EFGH</bdi>.</p>',
    )
    expect(html).toContain('<p dir="auto">See &lt;b&gt;you&lt;/b&gt; at https://example.org/?a=1&amp;b=2</p>')
    expect(html?.match(/<a /g)).toHaveLength(2)
  })

  it('speaks the language of the person around it', () => {
    const spoken = Object.keys(languages).map((locale) => {
      const { text, html } = write({ locale })
      expect(`${text}${html}`).not.toMatch(/\{\w+\}|undefined/)
      return text.split('\n\n').at(-2)
    })
    expect(new Set(spoken).size).toBe(spoken.length)
    expect(write({ locale: 'ar' }).html).toContain('<html lang="ar" dir="rtl">')
  })

  it('fills in once, and escapes what it fills in', () => {
    const { text, html } = write({ name: '{reference} <i>' })
    expect(text).toContain('We meet in room 2, {reference} <i>.')
    expect(html).toContain('We meet in room 2, <bdi>{reference} &lt;i&gt;</bdi>.')
  })

  it('does not carry an advertisement to a stranger', () => {
    const { text, html } = write({ name: 'Win at https://evil.example/now' })
    expect(text.startsWith('Hello,\n')).toBe(true)
    expect(text).toContain('We meet in room 2, Win at https evil example now.')
    expect(`${text}${html}`).not.toContain('evil.example')
  })

  it('has a subject of one line', () => {
    expect(write({}, {}, 'Press\r\nDay').subject).toBe('Press Day: another room')
  })

  it('leads whoever has cancelled nowhere, and says nothing of an event without a title', () => {
    expect(write({ status: 'cancelled' }).text).not.toContain('/manage/')
    expect(write({ status: 'cancelled' }).secrets).toBeUndefined()
    expect(write({}, { subject: 'News' }, '').text).not.toContain('because')
  })
})
