import { subMinutes } from 'date-fns'
import type { CollectionSlug, Plugin, TaskConfig } from 'payload'

type Schedule = NonNullable<TaskConfig['schedule']>[number]
type BeforeSchedule = NonNullable<NonNullable<Schedule['hooks']>['beforeSchedule']>

// Not among the generated types where no task was there when they were made.
const jobs = 'payload-jobs' as CollectionSlug

export type SteadyScheduleOptions = {
  /**
   * A run that has not ended after so long has crashed. Longer than the longest run.
   * @default 60
   */
  crashedAfterMinutes?: number
}

/**
 * Keeps scheduled tasks going after a crash. A run that was killed stays "processing"; Payload counts it as active for
 * ever and never schedules that task again. Here only a run that waits to begin keeps the next one out, so two may
 * overlap: every scheduled task has to be idempotent. Put it last among the plugins.
 */
export const steadySchedules =
  ({ crashedAfterMinutes = 60 }: SteadyScheduleOptions = {}): Plugin =>
  (config) => {
    const beforeSchedule = unlessOneWaits(crashedAfterMinutes)
    const steady = (schedule: Schedule): Schedule => ({
      ...schedule,
      hooks: { beforeSchedule, ...schedule.hooks },
    })
    return {
      ...config,
      jobs: {
        ...config.jobs,
        tasks: config.jobs?.tasks?.map((task) =>
          task.schedule ? { ...task, schedule: task.schedule.map(steady) } : task,
        ),
      },
    }
  }

const unlessOneWaits =
  (crashedAfterMinutes: number): BeforeSchedule =>
  async ({ queueable, req: { payload } }) => {
    const task = { taskSlug: { equals: queueable.taskConfig?.slug } }
    const crashed = { updatedAt: { less_than: subMinutes(new Date(), crashedAfterMinutes).toISOString() } }
    await payload.db.deleteMany({
      collection: jobs,
      where: { and: [task, { processing: { equals: true } }, crashed] },
    })
    const { totalDocs } = await payload.db.count({
      collection: jobs,
      where: {
        and: [
          task,
          { queue: { equals: queueable.scheduleConfig.queue } },
          { processing: { not_equals: true } },
          { completedAt: { exists: false } },
          { hasError: { not_equals: true } },
        ],
      },
    })
    return { shouldSchedule: totalDocs === 0, waitUntil: queueable.waitUntil, input: {} }
  }
