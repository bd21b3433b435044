import { decodeQR } from 'qr/decode.js'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { Context } from '../../../../../plugins/registration/claims/context'
import type { RegistrationDoc } from '../../../../../plugins/registration/claims/registrationDoc'
import type { Facts } from '../../../../../plugins/registration/mails/eventFacts'
import { languages } from '../../../../../plugins/registration/mails/texts'
import type { MailName } from '../../../../../plugins/registration/mails/words'
import { writeMail } from '../../../../../plugins/registration/mails/writeMail'
import { tokenOf } from '../../../../../plugins/registration/tokens'

// As much of Payload and the options as a mail is made with.
const context = {
  payload: {
    secret: 'only-for-tests',
    config: { serverURL: 'https://example.org', routes: { api: '/api' } },
  },
  options: {
    registrations: 'registrations',
    calendarFrom: { name: 'Forum', address: 'noreply@example.org' },
  },
} as unknown as Context

const doc = {
  id: 'r1',
  event: 'e1',
  name: 'Ann',
  email: 'ann@example.org',
  address: 'ann@example.org',
  locale: 'en',
  reference: 'ABCD-EFGH',
  ledgerRevision: 7,
  confirmedAt: '2026-05-01T10:00:00.000Z',
} as RegistrationDoc

const facts: Facts = {
  event: 'Press Day',
  days: '9 June 2026',
  where: 'GAME, Copenhagen',
  until: 'Monday 8 June 2026 at 12:00 Central European Summer Time',
  place: '3',
  sessions: ['Opening: place confirmed'],
  startsOn: '2026-06-09',
  endsOn: '2026-06-09',
}

const write = (name: MailName, changedDoc: Partial<RegistrationDoc> = {}, changed: Partial<Facts> = {}) =>
  writeMail(context, {
    doc: { ...doc, ...changedDoc },
    name,
    facts: { ...facts, ...changed },
    key: 'key',
    at: new Date('2026-05-01T10:00:00Z'),
  })

const names = Object.keys(languages.en.mails) as MailName[]
const everyMail = Object.keys(languages).flatMap((locale) => names.map((name) => [locale, name] as const))

describe('writeMail', () => {
  it('writes an offer: until when, the link as a button and spelled out, the token kept secret', () => {
    const mail = write('offer')
    const [token = ''] = mail.secrets ?? []
    const url = `https://example.org/api/registrations/accept/${token}`
    expect(mail.text).toBe(
      [
        'Dear Ann,',
        'A place at Press Day has become free for you.',
        `Please accept it by ${facts.until}. After that it goes to the next in line.`,
        `Accept the place:\n${url}`,
        'Reference: ABCD-EFGH',
      ].join('\n\n'),
    )
    expect(mail.html?.split(`href="${url}"`)).toHaveLength(3)
    expect(mail.html).toContain(`>${url}</a>`)
  })

  it('tells who waits the place in line, and nobody a place that is not known', () => {
    expect(write('waitlisted').text).toContain('You are number 3 in line at the moment.')
    expect(write('waitlisted', {}, { place: '' }).text).not.toContain('in line')
  })

  it.each(everyMail)('leaves no blank open in %s, %s', (locale, name) => {
    const { subject, text, html } = write(name, { locale })
    expect([subject, text, html].join('\n')).not.toMatch(/\{\w+\}|undefined/)
  })

  it.each([
    ['en', 'lang="en" dir="ltr"'],
    ['ar', 'lang="ar" dir="rtl"'],
    ['uk', 'lang="uk" dir="ltr"'],
    ['el', 'lang="en" dir="ltr"'],
  ])(
    'says the language and the direction for %s, also where webmail drops the outer tags',
    (locale, attributes) => {
      expect(write('confirmed', { locale }).html?.split(attributes)).toHaveLength(3)
    },
  )

  it('escapes whatever people and editors wrote', () => {
    const evil = '<img src=x onerror="alert(1)">&\''
    const { html = '' } = write(
      'confirmed',
      { name: evil, reference: evil },
      { event: evil, days: evil, sessions: [evil] },
    )
    expect(html).not.toContain('<img')
    expect(html.match(/&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt;&amp;&#39;/g)).toHaveLength(6)
  })

  it('carries the ticket to whoever has a place, as a secret file that says a token of its own', async () => {
    const withTicket = names.filter((name) => write(name).attachments?.some(({ secret }) => secret))
    expect(withTicket).toEqual(['confirmed', 'changed', 'reminder'])
    const mail = write('confirmed')
    const file = mail.attachments?.find(({ secret }) => secret)
    const { data, info } = await sharp(Buffer.from(file?.content ?? '', 'base64'))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const token = tokenOf(context.payload, 'ticket', doc)
    expect(decodeQR({ ...info, data })).toBe(`RSTM1:${token}`)
    expect(mail.secrets).not.toContain(token)
    expect([mail.text, mail.html].join()).not.toContain(token)
  })

  it('fetches nothing from anywhere', () => {
    for (const name of names) expect(write(name).html).not.toMatch(/\ssrc=|url\(|<link|@import|<script/i)
  })

  it('fills in once: a name that looks like a blank stays a name', () => {
    expect(write('confirmed', { name: '{until}' }).text).toContain('Dear {until},')
  })

  it('has a subject of one line', () => {
    expect(write('confirmed', {}, { event: 'Press\r\nBcc: x@y\u2028Day' }).subject).toBe(
      'Your place is confirmed: Press Bcc: x@y Day',
    )
  })

  it.each(['Win at evil.example', 'www evil', 'https://evil', 'x@evil', 'A'.repeat(81)])(
    'does not repeat %s to a stranger',
    (name) => {
      const { text, html } = write('confirm', { name })
      expect(text.startsWith('Hello,\n')).toBe(true)
      expect(html).not.toContain(name)
    },
  )

  it.each(['Dr. Ann Lee', 'J. R. Smith', 'Оксана', 'Ann O’Hara-Lee, MP'])('greets %s by name', (name) => {
    expect(write('confirm', { name }).text.startsWith(`Dear ${name},\n`)).toBe(true)
  })

  describe('the calendar file', () => {
    const methodOf = (name: MailName, changedDoc?: Partial<RegistrationDoc>, changed?: Partial<Facts>) =>
      /method=(\w+)/.exec(write(name, changedDoc, changed).attachments?.[0]?.contentType ?? '')?.[1] ?? null

    it('comes with what concerns a place', () => {
      expect(Object.fromEntries(names.map((name) => [name, methodOf(name)]))).toEqual({
        confirm: null,
        requested: null,
        confirmed: 'REQUEST',
        waitlisted: null,
        offer: null,
        changed: 'REQUEST',
        cancelled: 'CANCEL',
        rejected: null,
        'offer-ended': null,
        'event-cancelled': 'CANCEL',
        'event-moved': 'REQUEST',
        'handed-over': 'CANCEL',
        reminder: 'REQUEST',
      })
    })

    it('takes nothing back from somebody who never had a place', () => {
      expect(methodOf('cancelled', { confirmedAt: null })).toBeNull()
    })

    it('is left out where the event has no day', () => {
      expect(methodOf('confirmed', {}, { startsOn: null, endsOn: null })).toBeNull()
    })

    it('holds no link and no token', () => {
      const { attachments, secrets } = write('confirmed')
      const content = attachments?.[0]?.content.replaceAll('\r\n ', '') ?? ''
      expect(content).toContain('Opening: place confirmed')
      expect([content.includes('/api/'), content.includes(secrets?.[0] ?? '')]).toEqual([false, false])
    })
  })
})
