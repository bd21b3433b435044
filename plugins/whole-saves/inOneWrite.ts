import type { Payload } from 'payload'
import type { WriteQueue } from './WriteQueue'

/** In the registry of symbols, since a bundle may hold its own copy of this file. */
export const queueOf = Symbol.for('rostrum.whole-saves.queue')

export type WithWriteQueue = { [queueOf]?: WriteQueue }

/**
 * Keeps everything that `work` writes, or nothing if it fails. On a database without the queue it just runs it.
 *
 * All other writes of the process wait meanwhile: `work` does nothing but database work, no mail, no request, no file,
 * and waits for nothing that waits for a write itself (take another queue's turn before, not in here). What it reads is what it has written. A write inside it that fails and is caught is undone alone. What it starts
 * without waiting for it is waited for if it is a write that has begun, and is on its own otherwise.
 * @throws WriteAbandoned where it takes longer than a write may, 30 s by default
 */
export const inOneWrite = <T>(payload: Pick<Payload, 'db'>, work: () => Promise<T>): Promise<T> => {
  const queue = (payload.db as WithWriteQueue)[queueOf]
  return queue ? queue.run(work) : work()
}
