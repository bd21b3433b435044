import { compatibilityOptions, mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config } from 'payload'

type DatabaseOptions = {
  /** `file:…` for SQLite, `mongodb://…` or `mongodb+srv://…` for MongoDB. */
  url: string
  /** A database that only speaks MongoDB's protocol. */
  mongodbFlavour?: keyof typeof compatibilityOptions
}

/** The database engine that a URL names. */
export const databaseFrom = ({ url, mongodbFlavour }: DatabaseOptions): Config['db'] =>
  url.startsWith('file:')
    ? sqliteAdapter({
        client: { url },
        idType: 'uuid',
        // At 0, of several writing processes some were told ok for inserts that were not there.
        busyTimeout: 5000,
        wal: true,
      })
    : mongooseAdapter({
        url,
        // Without it indexes are built behind the first requests, and a unique index that is not there yet lets a duplicate in.
        ensureIndexes: true,
        ...(mongodbFlavour ? compatibilityOptions[mongodbFlavour] : {}),
      })
