import { createHmac } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import type { RateLimit } from '../../src/domain/rateLimit'
import { secondsUntil, windowOf } from './domain/fixedWindow'
import { RateLimited } from './errors'

type Settings = { slug: CollectionSlug; off: boolean }

export const settingsOf = (payload: Pick<Payload, 'config'>): Settings => {
  const settings = (payload.config.custom as { rateLimits?: Settings } | undefined)?.rateLimits
  if (!settings) throw new Error('This Payload counts no hits: add the plugin rateLimits to its config.')
  return settings
}

/**
 * Counts one hit, in the database, so that several processes count together. Outside any transaction: what is rolled
 * back was tried all the same.
 * @throws RateLimited when this hit is one too many
 */
export const countHit = async (
  limit: RateLimit,
  { payload }: { payload: Payload },
  now: Date = new Date(),
): Promise<void> => {
  const { slug, off } = settingsOf(payload)
  if (off) return
  const { index, endsAt } = windowOf(now, limit.windowSeconds)
  const key = createHmac('sha256', payload.secret)
    .update(JSON.stringify([limit.name, limit.windowSeconds, index, limit.key]))
    .digest('base64url')
  const hits = (await addOne(payload, slug, key)) ?? (await begin(payload, slug, key, endsAt))
  if (hits > limit.limit) throw new RateLimited(secondsUntil(endsAt, now))
}

const addOne = async (
  payload: Payload,
  collection: CollectionSlug,
  key: string,
): Promise<number | undefined> => {
  const row = await payload.db.updateOne({
    collection,
    where: { key: { equals: key } },
    data: { hits: { $inc: 1 } },
    options: { atomic: true },
  })
  return (row as { hits?: number } | null)?.hits // The adapter answers any collection's document; this slug counts hits.
}

const begin = async (
  payload: Payload,
  collection: CollectionSlug,
  key: string,
  endsAt: Date,
): Promise<number> => {
  try {
    const data = { key, hits: 1, endsAt: endsAt.toISOString() }
    await payload.db.create({ collection, data, returning: false })
    return 1
  } catch (error) {
    // Another one began the same window: the unique key says so.
    const hits = await addOne(payload, collection, key)
    if (hits === undefined) throw error
    return hits
  }
}
