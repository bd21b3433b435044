import { compatibilityOptions, mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config } from 'payload'
import { wholeSaves } from '../plugins/whole-saves'

type DatabaseOptions = {
  /** `file:…` for SQLite, `mongodb://…` or `mongodb+srv://…` for MongoDB. */
  url: string
  /** A database that only speaks MongoDB's protocol. */
  mongodbFlavour?: keyof typeof compatibilityOptions
  /** Steps that bring an SQLite file to today's schema. They run in production; elsewhere the schema is pushed. */
  migrations?: Parameters<typeof sqliteAdapter>[0]['prodMigrations']
}

/** The database engine that a URL names. */
export const databaseFrom = ({ url, mongodbFlavour, migrations }: DatabaseOptions): Config['db'] =>
  url.startsWith('file:')
    ? wholeSaves(
        sqliteAdapter({
          client: { url },
          prodMigrations: migrations,
          idType: 'uuid',
          busyTimeout: 5000,
          wal: true,
        }),
      )
    : mongooseAdapter({
        url,
        // Without it indexes are built behind the first requests, and a unique index that is not there yet lets a duplicate in.
        ensureIndexes: true,
        ...(mongodbFlavour ? compatibilityOptions[mongodbFlavour] : {}),
      })
