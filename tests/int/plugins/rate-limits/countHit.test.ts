import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countHit, rateLimits } from '../../../../plugins/rate-limits'
import { engines } from '../../../support/engines'
import { listen } from '../../../support/listen'
import { startPayload, type TestPayload } from '../../../support/startPayload'

const now = new Date('2026-01-01T10:00:00Z')
const perMinute = (key: string) => ({ name: 'test', key, limit: 5, windowSeconds: 60 })

describe.each(engines)('countHit on %s', (engine) => {
  let on: TestPayload
  beforeAll(async () => {
    on = await startPayload(engine, { collections: [], plugins: [rateLimits()] })
  })
  afterAll(() => on?.stop())

  const outcomes = async (times: number, key: string, at = now) => {
    const settled = await Promise.allSettled(
      Array.from({ length: times }, () => countHit(perMinute(key), on, at)),
    )
    return settled.map((each) => (each.status === 'fulfilled' ? 'passed' : each.reason.data.code)).sort()
  }

  it('lets exactly as many pass as the limit says, also at the same time', async () => {
    expect(await outcomes(12, 'crowd')).toEqual([
      ...Array.from({ length: 5 }, () => 'passed'),
      ...Array.from({ length: 7 }, () => 'rate-limited'),
    ])
  })

  it('says when the next one may come', async () => {
    await outcomes(5, 'waiting')
    await expect(countHit(perMinute('waiting'), on, new Date('2026-01-01T10:00:45Z'))).rejects.toMatchObject({
      status: 429,
      data: { code: 'rate-limited', retryAfterSeconds: 15 },
    })
  })

  it('counts each key for itself, and anew in the next window', async () => {
    await outcomes(6, 'one')
    expect(await outcomes(1, 'another')).toEqual(['passed'])
    expect(await outcomes(1, 'one', new Date('2026-01-01T10:01:00Z'))).toEqual(['passed'])
  })

  it('stores no key in the clear and answers nobody', async () => {
    await outcomes(1, 'ann@example.org')
    const { docs } = await on.payload.db.find({ collection: 'rate-limits', pagination: false })
    expect(JSON.stringify(docs)).not.toContain('ann@example.org')
    const server = await listen(on.payload)
    expect((await fetch(`${server.url}/api/rate-limits`)).status).toBe(403)
    await server.close()
  })

  it('refuses nobody where it is off', async () => {
    const off = await startPayload(engine, { collections: [], plugins: [rateLimits({ off: true })] })
    for (let time = 0; time < 10; time += 1) await countHit(perMinute('load'), off, now)
    await off.stop()
  })
})
