import type { CollectionSlug, Plugin, TaskConfig } from 'payload'
import { settingsOf } from './countHit'
import { RateLimits } from './RateLimits'

export { countHit } from './countHit'

export type RateLimitsOptions = {
  /**
   * Counts nothing and refuses nobody, for load tests.
   * @default false
   */
  off?: boolean
  /** @default 'rate-limits' */
  slug?: string
  /**
   * The queue of Payload's jobs that the clearing away runs in.
   * @default 'default'
   */
  queue?: string
}

/** Limits that hold across processes: a closed collection of counters, and `countHit` for the doors that need one. */
export const rateLimits =
  ({ off = false, slug = 'rate-limits', queue = 'default' }: RateLimitsOptions = {}): Plugin =>
  (config) => ({
    ...config,
    collections: [...(config.collections ?? []), RateLimits(slug)],
    custom: { ...config.custom, rateLimits: { off, slug } },
    jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), clearRateLimits(queue)] },
  })

const clearRateLimits = (queue: string): TaskConfig<{ input: object; output: object }> => ({
  slug: 'clear-rate-limits',
  label: 'Forget old rate limits',
  schedule: [{ cron: '17 * * * *', queue }],
  handler: async ({ req: { payload } }) => {
    const collection = settingsOf(payload).slug as CollectionSlug
    await payload.db.deleteMany({ collection, where: { endsAt: { less_than: new Date().toISOString() } } })
    return { output: {} }
  },
})
