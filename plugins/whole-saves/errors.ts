import { APIError } from 'payload'

/** Another process held the database file for longer than a write waits. */
export class DatabaseLocked extends APIError {
  constructor(waitedMs: number) {
    super(
      `The database is locked by another process since ${waitedMs} ms.`,
      503,
      { code: 'database-locked' },
      true,
    )
  }
}

/** A write took longer than one may and was rolled back; what still runs of it can't write any more. */
export class WriteAbandoned extends APIError {
  constructor(limitMs: number) {
    super(
      `A write took longer than ${limitMs} ms and was rolled back.`,
      503,
      { code: 'write-abandoned' },
      true,
    )
  }
}
