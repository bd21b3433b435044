import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { asOneClient, type Connections, openConnections, openWriter } from './connections'
import { queueOf, type WithWriteQueue } from './inOneWrite'
import { resolveOptions, type WholeSavesOptions } from './options'
import { WriteQueue, type Writer } from './WriteQueue'

export { inOneWrite } from './inOneWrite'

/**
 * Makes every save of Payload's SQLite adapter all or nothing, and keeps half a save from being read.
 * @param adapter what `sqliteAdapter` gives, on a file and with `wal`
 */
export const wholeSaves = (
  adapter: DatabaseAdapterObj<SQLiteAdapter>,
  options?: WholeSavesOptions,
): DatabaseAdapterObj<SQLiteAdapter> => ({
  ...adapter,
  init: (args) => withWholeSaves(adapter.init(args), options),
})

/** The methods of an adapter that write, by the verbs with which Payload names them. */
export const writeMethodsOf = (adapter: object): string[] =>
  Object.entries(adapter)
    .filter(([name, member]) => typeof member === 'function' && isWriteMethod(name))
    .map(([name]) => name)
    .sort()

/** `deleteWhere` is a step inside the others; the other two write files or a piece of SQL, not the database. */
const isWriteMethod = (name: string): boolean =>
  /^(create|update|upsert|delete)/.test(name) &&
  !['createJSONQuery', 'createMigration', 'deleteWhere'].includes(name)

type Adapter = ReturnType<DatabaseAdapterObj<SQLiteAdapter>['init']>

const withWholeSaves = (adapter: Adapter, options?: WholeSavesOptions): Adapter => {
  let opened: Connections | undefined
  const connections = (): Connections => {
    if (!opened) throw new Error('The database is not connected.')
    return opened
  }
  const writer: Writer = {
    current: () => connections().writer,
    reopen: async () => {
      connections().writer.close()
      connections().writer = await openWriter(adapter)
    },
  }
  const queue = new WriteQueue(writer, resolveOptions(options))

  // A method of an adapter has a type of its own; here each is only handed through.
  const methods = adapter as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>
  const wrap = (name: string, wrapped: (work: () => Promise<unknown>) => Promise<unknown>) => {
    const original = methods[name]
    if (original) methods[name] = (...args) => wrapped(() => original.apply(adapter, args))
  }
  for (const name of writeMethodsOf(adapter)) wrap(name, (save) => queue.run(save))
  for (const name of ['migrate', 'migrateDown']) wrap(name, (migrate) => queue.changeSchema(migrate))
  wrap('connect', async (connect) => {
    if (!opened) {
      opened = await openConnections(adapter)
      adapter.client = asOneClient(connections, queue)
    }
    // Payload pushes or migrates the schema while it connects.
    return queue.changeSchema(connect)
  })
  wrap('destroy', async (destroy) => {
    await queue.drained()
    await destroy()
    opened?.reader.close()
    opened?.writer.close()
    opened = undefined
    // So that a later connect() opens it again. The type knows no time before the connection.
    adapter.client = undefined as unknown as Adapter['client']
  })
  const marked: WithWriteQueue = { [queueOf]: queue }
  return Object.assign(adapter, marked)
}
