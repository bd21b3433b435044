import type { Payload } from 'payload'

type Running = {
  /** Starts no further jobs and waits for those that run. */
  stop: () => Promise<void>
}

/**
 * Runs Payload's jobs queue in this process: publishes what is scheduled, and does the plugins' work. Payload's own
 * `autoRun` would start with the first web request, in builds and tests too, and can't be waited for.
 */
export const runJobs = (payload: Payload, everySeconds = 5): Running => {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()

  const round = async () => {
    try {
      if (payload.config.jobs.scheduling) await payload.jobs.handleSchedules({ allQueues: true })
      await payload.jobs.run({ allQueues: true, limit: 50, silent: true })
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The jobs queue failed; it is tried again.' })
    }
  }
  const loop = () => {
    running = round().then(() => {
      if (!stopped) timer = setTimeout(loop, everySeconds * 1000)
    })
  }
  if (payload.config.jobs.enabled) loop()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
