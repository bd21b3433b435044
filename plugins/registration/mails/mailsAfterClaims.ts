import { setTimeout as sleep } from 'node:timers/promises'
import type { Context } from '../claims/context'
import { sendDueMails } from './sendDueMails'

/**
 * Starts handing mails over when a claim has left some, one run at a time, and does not keep the claim waiting. What a
 * crash leaves is found by the job.
 */
export const mailsAfterClaims = (context: Context): { kick: () => void; settled: () => Promise<void> } => {
  let running: Promise<void> | null = null
  let again = false
  const run = async () => {
    do {
      // What comes in a rush is handed over together.
      await sleep(100)
      again = false
      await sendDueMails(context)
    } while (again)
  }
  const kick = () => {
    again = true
    running ??= run()
      .catch((err: Error) =>
        context.payload.logger.error({ err, msg: 'Due mails could not be handed over.' }),
      )
      .finally(() => {
        running = null
      })
  }
  const settled = async () => {
    while (running) await running
  }
  return { kick, settled }
}
