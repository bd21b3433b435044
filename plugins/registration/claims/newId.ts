import { randomBytes, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

/** An id of the database's own kind, made before the document is stored. */
export const newId = (payload: Payload): string =>
  payload.db.name === 'mongoose'
    ? Math.floor(Date.now() / 1000)
        .toString(16)
        .padStart(8, '0') + randomBytes(8).toString('hex')
    : randomUUID()
