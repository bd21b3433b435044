import { type Client, createClient, type InStatement, type ResultSet } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { WriteQueue } from './WriteQueue'

type FileOptions = Pick<SQLiteAdapter, 'busyTimeout' | 'clientConfig' | 'wal'>

/**
 * One file opened twice: what the one connection has not committed is not seen by the other, so that nobody reads half a
 * save.
 */
export type Connections = { writer: Client; reader: Client }

/** @throws where the adapter has no write-ahead log: without it a reader and a writer shut each other out */
export const openConnections = async (adapter: FileOptions): Promise<Connections> => ({
  writer: await openWriter(adapter),
  reader: await openReader(adapter),
})

export const openWriter = async ({ busyTimeout, clientConfig, wal }: FileOptions): Promise<Client> => {
  if (!wal) throw new Error('wholeSaves needs a file and the option `wal` of sqliteAdapter.')
  const writer = createClient(clientConfig)
  // Several processes may start at once, and only one of them turns the log on.
  await writer.execute(`PRAGMA busy_timeout = ${busyTimeout}`)
  await writer.execute('PRAGMA journal_mode = WAL')
  await writer.execute(`PRAGMA journal_size_limit = ${wal.journalSizeLimit}`)
  await writer.execute(`PRAGMA synchronous = ${wal.synchronous}`)
  return writer
}

const openReader = async ({ busyTimeout, clientConfig }: FileOptions): Promise<Client> => {
  const reader = createClient(clientConfig)
  await reader.execute(`PRAGMA busy_timeout = ${busyTimeout}`)
  await reader.execute('PRAGMA query_only = ON')
  return reader
}

/**
 * The two connections as the one client that Payload and Drizzle know. A statement of a write that is under way goes to
 * the writer; outside of one, a query goes to the reader, and anything else is a whole write of its own.
 */
export const asOneClient = (connections: () => Connections, queue: WriteQueue): Client => {
  const write = (statement: InStatement) => connections().writer.execute(statement)
  const writeAll = async (statements: InStatement[]) => {
    const results: ResultSet[] = []
    for (const statement of statements) results.push(await write(statement))
    return results
  }
  return {
    execute: async (statement: InStatement) => {
      const sql = typeof statement === 'string' ? statement : statement.sql
      if (queue.inside()) {
        return isQuery(sql) ? write(statement) : queue.statement(() => write(statement))
      }
      if (isQuery(sql)) return connections().reader.execute(statement)
      return isPragma(sql) ? queue.between(() => write(statement)) : queue.run(() => write(statement))
    },
    batch: (statements) => queue.run(() => writeAll(statements)),
    migrate: (statements) => queue.changeSchema(() => writeAll(statements)),
    executeMultiple: async (sql) => {
      // libsql rolls back what is open when it is done with several statements.
      if (queue.inside()) throw new Error('Several statements in one text can’t be part of a write.')
      return queue.between(() => connections().writer.executeMultiple(sql))
    },
    transaction: async () => {
      throw new Error('A transaction of its own would bypass the queue: use inOneWrite.')
    },
    sync: () => connections().writer.sync(),
    close: () => {
      connections().reader.close()
      connections().writer.close()
    },
    get closed() {
      return connections().writer.closed
    },
    protocol: 'file',
  }
}

const isQuery = (sql: string): boolean =>
  /^\s*(select|values|explain)\b/i.test(sql) ||
  (/^\s*with\b/i.test(sql) && !/\b(insert|update|delete|replace)\b/i.test(sql))

const isPragma = (sql: string): boolean => /^\s*pragma\b/i.test(sql)
