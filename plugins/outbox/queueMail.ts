import { createHash } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { Mail } from '../../src/domain/mail'
import { kick } from './delivery/kick'
import { mailProblem } from './domain/mailProblem'
import type { MailState } from './domain/mailRow'
import { hideSecrets, secretsOf } from './domain/secretParts'
import { MailInvalid } from './errors'
import { outboxOf } from './options'

/** A request, or as much of it as says which Payload and which transaction. */
export type MailContext = Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'transactionID'>>

/**
 * Puts a mail into the outbox, once per key: a second mail with a key that is there is dropped in silence, also when
 * both come at the same time. Inside a transaction of `req` the mail shares its fate.
 * @throws MailInvalid where an address or the subject could smuggle in a header or a recipient
 */
export const queueMail = async (mail: Mail, req: MailContext): Promise<void> => {
  const problem = mailProblem(mail)
  if (problem) throw new MailInvalid(problem)
  const { payload } = req
  if (await isQueued(payload, mail.key)) return
  try {
    await payload.db.create({
      collection: outboxOf(payload).slug,
      data: mailRow(mail, payload),
      req,
      returning: false,
    })
  } catch (error) {
    // The unique index on `key` decides between two at the same time.
    if (await isQueued(payload, mail.key)) return
    throw error
  }
  if (!req.transactionID) kick(payload)
}

/** The state of each mail that is there, by its key. */
export const mailStatesOf = async (
  keys: string[],
  { payload }: Pick<MailContext, 'payload'>,
): Promise<Map<string, MailState>> => {
  const { docs } = await payload.db.find<{ id: string; key: string; state: MailState }>({
    collection: outboxOf(payload).slug,
    where: { key: { in: keys } },
    select: { key: true, state: true },
    pagination: false,
  })
  return new Map(docs.map(({ key, state }) => [key, state]))
}

const isQueued = async (payload: Payload, key: string): Promise<boolean> =>
  (await mailStatesOf([key], { payload })).size > 0

const mailRow = (mail: Mail, payload: Payload) => {
  const secrets = secretsOf(mail)
  const { text, html, attachments } = hideSecrets(mail, secrets)
  const sealed = (value: string | undefined) => (value ? payload.encrypt(value) : undefined)
  return {
    to: mail.to,
    replyTo: mail.replyTo,
    subject: mail.subject,
    text: payload.encrypt(text),
    html: sealed(html),
    attachments: sealed(attachments && JSON.stringify(attachments)),
    secrets: sealed(secrets.length > 0 ? JSON.stringify(secrets) : undefined),
    key: mail.key,
    messageId: messageIdOf(mail.key, payload),
    state: 'queued' satisfies MailState,
    attempts: 0,
    nextAttemptAt: new Date().toISOString(),
  }
}

/** Made from the key and the secret: the same for the same occasion, and tells nothing about it. */
const messageIdOf = (key: string, payload: Payload): string => {
  const hash = createHash('sha256').update(`${payload.secret}:${key}`).digest('hex').slice(0, 40)
  return `<${hash}@${outboxOf(payload).from.address.split('@').at(-1)}>`
}
