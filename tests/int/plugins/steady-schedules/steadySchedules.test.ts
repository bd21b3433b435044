import type { Plugin } from 'payload'
import { describe, expect, it } from 'vitest'
import { steadySchedules } from '../../../../plugins/steady-schedules'
import { engines } from '../../../support/engines'
import { startPayload } from '../../../support/startPayload'

const crash = { taskSlug: 'tick', queue: 'default', processing: true, input: {}, meta: { scheduled: true } }

const start = (engine: (typeof engines)[number], plugins: Plugin[]) =>
  startPayload(engine, {
    collections: [],
    plugins,
    jobs: {
      tasks: [
        {
          slug: 'tick',
          schedule: [{ cron: '* * * * *', queue: 'default' }],
          handler: () => ({ output: {} }),
        },
      ],
    },
  })

describe.each(engines)('steadySchedules on %s', (engine) => {
  it('schedules the next run although one crashed, and only one', async () => {
    const { payload, stop } = await start(engine, [steadySchedules()])
    await payload.db.create({ collection: 'payload-jobs', data: crash })
    expect((await payload.jobs.handleSchedules({ queue: 'default' })).queued).toHaveLength(1)
    expect((await payload.jobs.handleSchedules({ queue: 'default' })).queued).toHaveLength(0)
    await stop()
  })

  it('clears crashed runs away when their time is over', async () => {
    const { payload, stop } = await start(engine, [steadySchedules({ crashedAfterMinutes: 0 })])
    await payload.db.create({ collection: 'payload-jobs', data: crash })
    await payload.jobs.handleSchedules({ queue: 'default' })
    const { docs } = await payload.db.find<{ id: string; processing: boolean }>({
      collection: 'payload-jobs',
    })
    expect(docs.map(({ processing }) => processing)).toEqual([false])
    await stop()
  })

  it('is needed: Payload alone never schedules that task again', async () => {
    const { payload, stop } = await start(engine, [])
    await payload.db.create({ collection: 'payload-jobs', data: crash })
    expect((await payload.jobs.handleSchedules({ queue: 'default' })).queued).toHaveLength(0)
    await stop()
  })
})
