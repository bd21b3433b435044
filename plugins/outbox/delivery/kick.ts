import type { Payload } from 'payload'
import { deliverDue } from './deliverDue'

const running = new WeakMap<Payload, { again: boolean; done: Promise<void> }>()

/** Starts a delivery without waiting for it. One runs at a time in a process; a kick meanwhile makes it look once more. */
export const kick = (payload: Payload): void => {
  const current = running.get(payload)
  if (current) {
    current.again = true
    return
  }
  const run = { again: false, done: Promise.resolve() }
  run.done = deliverWhileKicked(payload, run).finally(() => running.delete(payload))
  running.set(payload, run)
}

/** Resolves when nothing is being sent: for a shutdown that finishes what it began. */
export const settled = async (payload: Payload): Promise<void> => running.get(payload)?.done

const deliverWhileKicked = async (payload: Payload, run: { again: boolean }) => {
  do {
    run.again = false
    try {
      await deliverDue(payload)
    } catch (error) {
      // The task delivers what is left.
      payload.logger.error({ msg: 'Mails could not be delivered now', err: error })
    }
  } while (run.again)
}
