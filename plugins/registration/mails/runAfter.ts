import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'

export type RunAfter = { kick: () => void; settled: () => Promise<void> }

/**
 * Starts a work when something has left some, one run at a time, and keeps nobody waiting. What a crash leaves is found by
 * the job.
 * @param failed what the log says when it breaks off
 */
export const runAfter = ({ logger }: Payload, work: () => Promise<unknown>, failed: string): RunAfter => {
  let running: Promise<void> | null = null
  let again = false
  const run = async () => {
    do {
      // What comes in a rush is done together.
      await sleep(100)
      again = false
      await work()
    } while (again)
  }
  const kick = () => {
    again = true
    running ??= run()
      .catch((err: Error) => logger.error({ err, msg: failed }))
      .finally(() => {
        running = null
      })
  }
  const settled = async () => {
    while (running) await running
  }
  return { kick, settled }
}
