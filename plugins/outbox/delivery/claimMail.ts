import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { MailRow } from '../domain/mailRow'
import { outboxOf } from '../options'

export type Claimed = {
  row: MailRow
  /** Writes the outcome, unless the lease lapsed and another one has taken the mail. */
  settle: (outcome: Record<string, unknown>) => Promise<void>
}

/**
 * Takes one due mail, by one atomic update: of two processes one gets it. The lease is the time of the next try, so a
 * mail whose sender died comes due by itself.
 */
export const claimMail = async (payload: Payload, id: string, now: Date): Promise<Claimed | undefined> => {
  const { slug, leaseSeconds } = outboxOf(payload)
  const claim = randomUUID()
  const row = await payload.db.updateOne({
    collection: slug,
    where: {
      and: [
        { id: { equals: id } },
        { state: { equals: 'queued' } },
        { nextAttemptAt: { less_than_equal: now.toISOString() } },
      ],
    },
    data: {
      claim,
      attempts: { $inc: 1 },
      nextAttemptAt: new Date(now.getTime() + leaseSeconds * 1000).toISOString(),
    },
    options: { atomic: true },
  })
  if (!row) return undefined
  return {
    row: row as unknown as MailRow, // The adapter answers any collection's document; this slug holds mails.
    settle: async (outcome) => {
      const settled = await payload.db.updateOne({
        collection: slug,
        where: { and: [{ id: { equals: id } }, { claim: { equals: claim } }] },
        data: { ...outcome, claim: null },
        options: { atomic: true },
      })
      if (!settled)
        payload.logger.warn({ msg: 'A mail took longer than its lease; another process has it', mail: id })
    },
  }
}
