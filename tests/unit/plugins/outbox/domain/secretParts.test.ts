import { describe, expect, it } from 'vitest'
import { hideSecrets, secretsOf, showSecrets } from '../../../../../plugins/outbox/domain/secretParts'

const body = {
  text: 'Open https://x.org/confirm/t0ken$& or https://x.org/manage/other',
  html: '<a href="https://x.org/confirm/t0ken$&">t0ken$&</a>',
  attachments: [
    { filename: 'a.ics', contentType: 'text/calendar', content: 'URL:https://x.org/manage/other' },
  ],
}
const secrets = ['t0ken$&', 'other']

describe('hideSecrets', () => {
  it('leaves no secret in any part', () => {
    const hidden = JSON.stringify(hideSecrets(body, secrets))
    for (const secret of secrets) expect(hidden).not.toContain(secret)
  })

  it('leaves a body without secrets as it is', () => {
    expect(hideSecrets({ text: 'Hello' }, [])).toEqual({ text: 'Hello' })
  })
})

describe('showSecrets', () => {
  it('gives back what was hidden', () => {
    expect(showSecrets(hideSecrets(body, secrets), secrets)).toEqual(body)
  })
})

describe('secretsOf', () => {
  it('names the parts of texts and the files that are secret as a whole', () => {
    const file = { filename: 'ticket.png', contentType: 'image/png', content: 'iVBORw0', secret: true }
    const mail = { ...body, secrets, attachments: [...body.attachments, file] }
    expect(secretsOf(mail)).toEqual([...secrets, 'iVBORw0'])
    const hidden = hideSecrets(mail, secretsOf(mail))
    expect(hidden.attachments?.[1]).toEqual({ ...file, content: '[hidden-3]' })
    expect(showSecrets(hidden, secretsOf(mail)).attachments).toEqual(mail.attachments)
  })
})
