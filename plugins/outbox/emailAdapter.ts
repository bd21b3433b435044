import { randomUUID } from 'node:crypto'
import type { EmailAdapter, SendEmailOptions } from 'payload'
import { plainText } from './domain/plainText'
import type { OutboxOptions } from './options'
import { queueMail } from './queueMail'

/** Payload's tokens (forgotten password, verification): 20 random bytes in hex. */
const payloadToken = /(?<=\/)[0-9a-f]{40}\b/g

/** Payload's own mails go through the outbox like all others. */
export const emailAdapter =
  ({ from }: Pick<OutboxOptions, 'from'>): EmailAdapter =>
  ({ payload }) => ({
    name: 'outbox',
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    sendEmail: async (message) => {
      const html = typeof message.html === 'string' ? message.html : undefined
      const text = typeof message.text === 'string' ? message.text : plainText(html ?? '')
      const secrets = [...new Set(`${text} ${html}`.match(payloadToken) ?? [])]
      for (const to of recipientsOf(message))
        await queueMail(
          { to, subject: message.subject ?? '', text, html, secrets, key: `payload:${randomUUID()}` },
          { payload },
        )
    },
  })

const recipientsOf = ({ to }: SendEmailOptions): string[] =>
  [to ?? []]
    .flat()
    .flatMap((one) => (typeof one === 'string' ? bare(one) : 'address' in one ? String(one.address) : []))

/** `Name <a@b>` or `a@b`. */
const bare = (address: string): string => /<([^<>]+)>\s*$/.exec(address)?.[1] ?? address.trim()
