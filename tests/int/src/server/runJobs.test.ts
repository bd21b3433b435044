import { setTimeout as wait } from 'node:timers/promises'
import type { TaskConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { runJobs } from '../../../../src/server/runJobs'
import { engines } from '../../../support/engines'
import { startPayload } from '../../../support/startPayload'

const until = async (condition: () => boolean) => {
  const end = Date.now() + 10_000
  while (!condition()) {
    if (Date.now() > end) throw new Error('It did not happen within ten seconds.')
    await wait(20)
  }
}

describe.each(engines)('runJobs on %s', (engine) => {
  const withTask = async (handler: () => Promise<void>, schedule?: TaskConfig['schedule']) => {
    const task: TaskConfig<{ input: object; output: object }> = {
      slug: 'note',
      schedule,
      handler: async () => {
        await handler()
        return { output: {} }
      },
    }
    return startPayload(engine, { collections: [], jobs: { tasks: [task] } })
  }

  it('runs what is queued, again and again', async () => {
    let runs = 0
    const { payload, stop } = await withTask(async () => {
      runs++
    })
    const queue = () => payload.jobs.queue({ task: 'note' as never, input: {} as never })
    const jobs = runJobs(payload, 0.05)
    await queue()
    await until(() => runs === 1)
    await queue()
    await until(() => runs === 2)
    await jobs.stop()
    await stop()
  })

  it('runs what is scheduled', async () => {
    let runs = 0
    const note = async () => {
      runs++
    }
    const { payload, stop } = await withTask(note, [{ cron: '* * * * * *', queue: 'default' }])
    const jobs = runJobs(payload, 0.2)
    await until(() => runs > 1)
    await jobs.stop()
    await stop()
  })

  it('stops when what runs is finished, and starts nothing after', async () => {
    const log: string[] = []
    const { payload, stop } = await withTask(async () => {
      log.push('begun')
      await wait(300)
      log.push('finished')
    })
    await payload.jobs.queue({ task: 'note' as never, input: {} as never })
    const jobs = runJobs(payload, 0.01)
    await until(() => log.length === 1)
    await jobs.stop()
    log.push('stopped')
    await payload.jobs.queue({ task: 'note' as never, input: {} as never })
    await wait(200)
    expect(log).toEqual(['begun', 'finished', 'stopped'])
    await stop()
  })

  it('goes on after a failure', async () => {
    let runs = 0
    const { payload, stop } = await withTask(async () => {
      runs++
      if (runs === 1) throw new Error('Not this time.')
    })
    const jobs = runJobs(payload, 0.05)
    for (const wanted of [1, 2]) {
      await payload.jobs.queue({ task: 'note' as never, input: {} as never })
      await until(() => runs >= wanted)
    }
    await jobs.stop()
    await stop()
  })
})
