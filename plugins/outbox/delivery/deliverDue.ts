import { setTimeout as wait } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import { errorWords, isPermanent } from '../domain/errorWords'
import type { MailRow } from '../domain/mailRow'
import { retryDelaySeconds } from '../domain/retryDelay'
import { showSecrets } from '../domain/secretParts'
import { outboxOf } from '../options'
import { type Claimed, claimMail } from './claimMail'

const batchSize = 20
const atOnce = 4

/** Sends every mail that is due, also those whose sender died. Any number of processes may do so at a time. */
export const deliverDue = async (payload: Payload, now: () => Date = () => new Date()): Promise<void> => {
  const { slug, disabled } = outboxOf(payload)
  while (!disabled) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection: slug,
      where: dueAt(now()),
      sort: 'nextAttemptAt',
      select: { state: true },
      limit: batchSize,
      pagination: false,
    })
    if (docs.length === 0) return
    const ids = docs.map(({ id }) => id)
    const worker = async () => {
      for (let id = ids.shift(); id; id = ids.shift()) await deliver(payload, id, now)
    }
    await Promise.all(Array.from({ length: atOnce }, worker))
  }
}

const dueAt = (now: Date): Where => ({
  and: [{ state: { equals: 'queued' } }, { nextAttemptAt: { less_than_equal: now.toISOString() } }],
})

const deliver = async (payload: Payload, id: string, now: () => Date) => {
  const claimed = await claimMail(payload, id, now())
  if (!claimed) return
  const { maxAttempts, transport } = outboxOf(payload)
  const { row } = claimed
  if (row.attempts > maxAttempts) return claimed.settle({ state: 'failed' })
  const body = bodyOf(row, payload)
  if (!transport) return keep(claimed, body, payload, now())
  try {
    await transport({
      ...body,
      from: outboxOf(payload).from,
      to: row.to,
      replyTo: row.replyTo ?? undefined,
      subject: row.subject,
      messageId: row.messageId,
      date: now(),
    })
  } catch (error) {
    const lastError = errorWords(error)
    payload.logger.warn({
      msg: 'A mail was not accepted',
      mail: id,
      attempt: row.attempts,
      reason: lastError,
    })
    const over = isPermanent(error) || row.attempts >= maxAttempts
    const nextAttemptAt = new Date(now().getTime() + retryDelaySeconds(row.attempts) * 1000).toISOString()
    return claimed.settle(over ? { state: 'failed', lastError } : { nextAttemptAt, lastError })
  }
  await untilItHolds(payload, () =>
    claimed.settle({ state: 'sent', sentAt: now().toISOString(), secrets: null, lastError: null }),
  )
}

/** The local outbox: what would have gone out stays here, links included, for the admin to read. */
const keep = (claimed: Claimed, body: ReturnType<typeof bodyOf>, payload: Payload, now: Date) =>
  claimed.settle({
    state: 'sent',
    kept: true,
    sentAt: now.toISOString(),
    text: payload.encrypt(body.text),
    html: body.html === undefined ? null : payload.encrypt(body.html),
    attachments: body.attachments ? payload.encrypt(JSON.stringify(body.attachments)) : null,
    secrets: null,
    lastError: null,
  })

const bodyOf = (row: MailRow, payload: Payload) => {
  const open = (value: string | null | undefined) => (value ? payload.decrypt(value) : undefined)
  const json = (value: string | null | undefined) => JSON.parse(open(value) ?? 'null')
  return showSecrets(
    { text: open(row.text) ?? '', html: open(row.html), attachments: json(row.attachments) ?? undefined },
    json(row.secrets) ?? [],
  )
}

/** The mail is out: a database that hiccups now would have it sent twice. */
const untilItHolds = async (payload: Payload, write: () => Promise<void>) => {
  for (const pauseMs of [100, 500, 2000, 8000]) {
    try {
      return await write()
    } catch (error) {
      payload.logger.error({ msg: 'A sent mail could not be marked as sent; trying again', err: error })
      await wait(pauseMs)
    }
  }
  await write()
}
