import type { TaskConfig } from 'payload'
import { deskOf } from '../claims/deskOf'
import { endLapsedHolds, type Recounted, reconcile } from '../claims/upkeep'
import { sendDueMails } from '../mails/sendDueMails'
import { sendReminders } from '../mails/sendReminders'
import { sendMessages } from '../messages/sendMessages'
import type { ResolvedOptions } from '../options'

/** What has to happen by itself: holds and offers end, mails and messages that a crash left behind and reminders go out. Safe in several workers. */
export const upkeep = (options: ResolvedOptions): TaskConfig<{ input: object; output: object }> => ({
  slug: 'registration-upkeep',
  label: 'End holds and offers, send mails that are due, reminders and messages',
  schedule: [{ cron: '* * * * *', queue: options.queue }],
  retries: 0,
  handler: async ({ req: { payload } }) => {
    const context = { payload, options }
    await endLapsedHolds(context, deskOf(payload, options))
    await sendDueMails(context)
    await sendReminders(context)
    await sendMessages(context)
    return { output: {} }
  },
})

/** The registrations counted anew, and what is published read anew. What had to be put right is logged and answered. */
export const recount = (options: ResolvedOptions): TaskConfig<{ input: object; output: Recounted }> => ({
  slug: 'registration-recount',
  label: 'Count registrations anew',
  schedule: [{ cron: '17 * * * *', queue: options.queue }],
  retries: 0,
  handler: async ({ req: { payload } }) => {
    return { output: await reconcile({ payload, options }, deskOf(payload, options)) }
  },
})
