import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Client } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getPayload, type Migration, type Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { databaseFrom } from '../../src/database'
import { migrations } from '../../src/migrations'
import config from '../../src/payload.config'
import { withFreshSchema } from '../support/freshSchema'

let folder: string
const started: Payload[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-migrations-'))
})

afterEach(async () => {
  await Promise.all(started.splice(0).map((payload) => payload.destroy()))
  await rm(folder, { recursive: true, force: true })
})

const schemaOf = async (name: string, how: 'migrated' | 'made anew'): Promise<Record<string, unknown>> => {
  const db = databaseFrom({ url: `file:${join(folder, `${name}.db`)}` })
  const product = Object.assign({}, await config, {
    db: how === 'migrated' ? withoutPush(db) : withFreshSchema(db),
    // Payload tells of each migration.
    logger: { options: { level: 'silent' } },
  })
  const payload = await getPayload({ config: product, key: `${folder}-${name}`, disableOnInit: true })
  started.push(payload)
  // SQLite's adapter and SQLite's migrations; Payload's types for both are the general ones.
  const adapter = payload.db as unknown as SQLiteAdapter & Payload['db']
  if (how === 'migrated') await adapter.migrate({ migrations: migrations as unknown as Migration[] })
  return describeSchema(adapter.client)
}

const withoutPush = (db: ReturnType<typeof databaseFrom>): ReturnType<typeof databaseFrom> => ({
  ...db,
  init: (args) => Object.assign(db.init(args), { push: false }),
})

/** Tables with their columns, indexes and references, in an order that does not tell how they came about. */
const describeSchema = async (client: Client): Promise<Record<string, unknown>> => {
  const rows = async (sql: string) => (await client.execute(sql)).rows.map((row) => ({ ...row }))
  const sorted = (list: object[]) => list.map((entry) => JSON.stringify(entry)).sort()
  const tables = await rows(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  )
  const described: Record<string, unknown> = {}
  for (const name of tables.map((table) => String(table.name))) {
    const columns = `SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info('${name}')`
    const indexes = `SELECT list.name, list."unique", list.partial, info.seqno, info.name AS "column"
      FROM pragma_index_list('${name}') AS list, pragma_index_info(list.name) AS info`
    const references = `SELECT "table", "from", "to", on_update, on_delete FROM pragma_foreign_key_list('${name}')`
    described[name] = {
      columns: sorted(await rows(columns)),
      indexes: sorted(await rows(indexes)),
      references: sorted(await rows(references)),
    }
  }
  return described
}

/** A failure here says that a field has changed and `npm run generate` has not made its migration. */
describe('migrations', () => {
  it('lead an empty file to the schema of the config', async () => {
    const anew = await schemaOf('anew', 'made anew')
    const migrated = await schemaOf('migrated', 'migrated')
    expect(Object.keys(anew)).toContain('events')
    const tables = [...new Set([...Object.keys(anew), ...Object.keys(migrated)])]
    const different = tables.filter((table) => !isDeepStrictEqual(anew[table], migrated[table]))
    expect(different, 'tables that `npm run generate` would change').toEqual([])
  })
})
