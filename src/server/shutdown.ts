import { logger } from '../logger'

type Shutdown = {
  /** How long the steps may take together. */
  seconds: number
  /** What is done, one after the other. */
  steps: (() => unknown)[]
}

/** A terminal and npm both hand on the same Ctrl+C; within this time it is one. */
const sameSignalMs = 1000

/** Ends the process in good order at the first SIGTERM or SIGINT, and at once at the second. */
export const onSignals = ({ seconds, steps }: Shutdown): void => {
  let firstAt: number | undefined
  const end = async (signal: NodeJS.Signals) => {
    if (firstAt !== undefined) {
      if (Date.now() - firstAt > sameSignalMs) process.exit(signal === 'SIGINT' ? 130 : 143)
      return
    }
    firstAt = Date.now()
    logger.info('Shutting down: what has begun is finished first.')
    setTimeout(() => {
      logger.error(`Not everything ended within ${seconds} seconds.`)
      process.exit(1)
    }, seconds * 1000).unref()
    try {
      for (const step of steps) await step()
      logger.info('Ended.')
      process.exit(0)
    } catch (error) {
      logger.error({ err: error, msg: 'The shutdown failed.' })
      process.exit(1)
    }
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}
