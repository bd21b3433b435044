import { describe, expect, it } from 'vitest'
import { mailProblem } from '../../../../../plugins/outbox/domain/mailProblem'
import type { Mail } from '../../../../../src/domain/mail'

const mail: Mail = { to: 'ann@example.org', subject: 'Hello', text: 'Hi', key: 'k' }

describe('mailProblem', () => {
  it.each([
    ['a plain mail', {}],
    ['a reply address', { replyTo: 'bo+press@example.org' }],
    ['letters of any script', { to: 'олена@пошта.укр', subject: 'Вітання' }],
  ])('accepts %s', (_, change) => {
    expect(mailProblem({ ...mail, ...change })).toBeUndefined()
  })

  it.each([
    ['a header in the recipient', { to: 'ann@example.org\r\nBcc: eve@example.org' }, 'to'],
    ['a line feed at the end', { to: 'ann@example.org\n' }, 'to'],
    ['two recipients', { to: 'ann@example.org,eve@example.org' }, 'to'],
    ['a display name', { to: 'Ann <ann@example.org>' }, 'to'],
    ['a group', { to: 'all:ann@example.org;' }, 'to'],
    ['a comment', { to: 'ann(x)@example.org' }, 'to'],
    ['a quoted part', { to: '"ann x"@example.org' }, 'to'],
    ['no host', { to: 'ann' }, 'to'],
    ['an endless address', { to: `${'a'.repeat(250)}@example.org` }, 'to'],
    ['a header in the reply address', { replyTo: 'bo@example.org\rCc: eve@example.org' }, 'replyTo'],
    ['a header in the subject', { subject: 'Hi\r\nBcc: eve@example.org' }, 'subject'],
    ['a line separator of Unicode in the subject', { subject: 'Hi\u2028Bcc: eve@example.org' }, 'subject'],
    ['no subject', { subject: ' ' }, 'subject'],
    ['no key', { key: '' }, 'key'],
    [
      'a header in a file name',
      { attachments: [{ filename: 'a\r\nX: y', contentType: 'text/plain', content: '' }] },
      'attachments',
    ],
  ])('refuses %s', (_, change, field) => {
    expect(mailProblem({ ...mail, ...change })?.field).toBe(field)
  })
})
