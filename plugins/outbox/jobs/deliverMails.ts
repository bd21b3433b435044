import { subHours } from 'date-fns'
import type { CollectionSlug, Payload, TaskConfig } from 'payload'
import { deliverDue } from '../delivery/deliverDue'
import { purgeSent } from '../delivery/purgeSent'

export const deliverMailsSlug = 'deliver-mails'

// Not among the generated types where no task was there when they were made.
const jobs = 'payload-jobs' as CollectionSlug

type Schedule = NonNullable<TaskConfig['schedule']>[number]
type BeforeSchedule = NonNullable<NonNullable<Schedule['hooks']>['beforeSchedule']>

/** Every minute: what is due goes out, what is old goes away. */
export const deliverMails = (queue: string): TaskConfig<{ input: object; output: object }> => ({
  slug: deliverMailsSlug,
  label: 'Deliver mails',
  schedule: [{ cron: '* * * * *', queue, hooks: { beforeSchedule: unlessWaiting } }],
  handler: async ({ req: { payload } }) => {
    await deliverDue(payload)
    await purgeSent(payload)
    await forgetCrashedRuns(payload)
    return { output: {} }
  },
})

/** Payload's own rule counts a run that crashed as active, for ever, and would never schedule another one. */
const unlessWaiting: BeforeSchedule = async ({ queueable, req }) => {
  const { totalDocs } = await req.payload.db.count({
    collection: jobs,
    where: {
      and: [
        { taskSlug: { equals: deliverMailsSlug } },
        { processing: { not_equals: true } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
      ],
    },
  })
  return { shouldSchedule: totalDocs === 0, waitUntil: queueable.waitUntil, input: {} }
}

const forgetCrashedRuns = async (payload: Payload) => {
  await payload.db.deleteMany({
    collection: jobs,
    where: {
      and: [
        { taskSlug: { equals: deliverMailsSlug } },
        { processing: { equals: true } },
        { updatedAt: { less_than: subHours(new Date(), 1).toISOString() } },
      ],
    },
  })
}
