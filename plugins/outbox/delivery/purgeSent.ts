import { subDays } from 'date-fns'
import type { Payload } from 'payload'
import { outboxOf } from '../options'

/** Deletes the mails whose time is over. Failed ones stay until somebody has looked. */
export const purgeSent = async (payload: Payload, now = new Date()): Promise<void> => {
  const { slug, retentionDays } = outboxOf(payload)
  await payload.db.deleteMany({
    collection: slug,
    where: {
      and: [
        { state: { equals: 'sent' } },
        { sentAt: { less_than: subDays(now, retentionDays).toISOString() } },
      ],
    },
  })
}
