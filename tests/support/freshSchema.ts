import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Config } from 'payload'

/**
 * Makes the tables of an empty file as a first migration would. Payload's push compares the file with the config first,
 * which takes longer and prints its progress past every logger.
 */
export const withFreshSchema = (db: Config['db']): Config['db'] => ({
  ...db,
  init: (args) => {
    const adapter = db.init(args)
    const connect = adapter.connect?.bind(adapter)
    // The caller hands in SQLite's adapter alone; Payload's type for it is the general one.
    const sqlite = adapter as unknown as SQLiteAdapter
    return Object.assign(adapter, {
      push: false,
      connect: async () => {
        await connect?.()
        const { generateDrizzleJson, generateMigration } = sqlite.requireDrizzleKit()
        const statements = await generateMigration(
          sqlite.defaultDrizzleSnapshot,
          await generateDrizzleJson(sqlite.schema),
        )
        await sqlite.client.executeMultiple(['BEGIN', ...statements, 'COMMIT'].join(';\n'))
      },
    })
  },
})
