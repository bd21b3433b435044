import { and, type Column, getTableColumns, type SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'

export type Row = Record<string, unknown>
type Table = Parameters<Payload['db']['drizzle']['insert']>[0]
type Columns = Record<string, Column>
type Statement = { run: (values: Row) => Promise<{ rowsAffected: number }> }

/** A column, how it compares, and with what. */
export type Condition = readonly [column: string, operator: '=' | '<=', value: unknown]

/**
 * Rows of Payload's own tables on SQLite, each written by one statement that is put into words once and not each time.
 * What belongs together is written inside `inOneWrite`.
 */

/** @returns whether it is stored; false where a unique key stood in its way */
export const insertRow = async ({ db }: Payload, tableName: string, row: Row): Promise<boolean> => {
  const { table, columns } = tableFor(db, tableName, row)
  const statement = wordedOnce(db, `insert ${tableName}`, () =>
    db.drizzle
      .insert(table)
      .values(blanks(columns) as never)
      .onConflictDoNothing()
      .prepare(),
  )
  return run(statement, encoded(columns, { ...defaultsOf(columns), ...row }))
}

/** @returns whether there was such a row */
export const updateRow = async (
  { db }: Payload,
  tableName: string,
  data: Row,
  conditions: readonly Condition[],
): Promise<boolean> => {
  const { table, columns } = tableFor(db, tableName, data)
  const keys = Object.keys(data)
  const set = Object.fromEntries(Object.entries(columns).filter(([key]) => key in data))
  const statement = wordedOnce(db, `update ${tableName} ${keys} ${wordsOf(conditions)}`, () =>
    db.drizzle.update(table).set(blanks(set)).where(allOf(columns, conditions)).prepare(),
  )
  return run(statement, { ...encoded(set, data), ...comparedWith(conditions) })
}

/** @returns whether there were any */
export const deleteRows = async (
  { db }: Payload,
  tableName: string,
  conditions: readonly Condition[],
): Promise<boolean> => {
  const { table, columns } = tableFor(db, tableName)
  const statement = wordedOnce(db, `delete ${tableName} ${wordsOf(conditions)}`, () =>
    db.drizzle.delete(table).where(allOf(columns, conditions)).prepare(),
  )
  return run(statement, comparedWith(conditions))
}

export const hasColumn = ({ db }: Payload, tableName: string, key: string): boolean =>
  key in tableFor(db, tableName).columns

const run = async (statement: Statement, values: Row): Promise<boolean> =>
  (await statement.run(values)).rowsAffected > 0

/** Statements of a connection by what they do. */
const statements = new WeakMap<object, Map<string, Statement>>()

const wordedOnce = ({ drizzle }: Payload['db'], words: string, build: () => unknown): Statement => {
  const known = statements.get(drizzle) ?? new Map<string, Statement>()
  statements.set(drizzle, known)
  const statement = known.get(words) ?? (build() as Statement)
  known.set(words, statement)
  return statement
}

/** @throws Error where the table has no column for a value, which would be lost */
const tableFor = ({ tables }: Payload['db'], tableName: string, row: Row = {}) => {
  const table = tables[tableName] as unknown as Table
  const columns: Columns = getTableColumns(table)
  const lost = Object.keys(row).filter((key) => !(key in columns))
  if (lost.length > 0) throw new Error(`${tableName} has no column for: ${lost.join(', ')}.`)
  return { table, columns }
}

const blanks = (columns: Columns): Record<string, SQL> =>
  Object.fromEntries(Object.keys(columns).map((key) => [key, sql`${sql.placeholder(key)}`]))

const wordsOf = (conditions: readonly Condition[]): string =>
  conditions.map(([column, operator]) => `${column} ${operator}`).join(' ')

const allOf = (columns: Columns, conditions: readonly Condition[]) =>
  and(
    ...conditions.map(
      ([column, operator]) => sql`${columns[column]} ${sql.raw(operator)} ${sql.placeholder(`if ${column}`)}`,
    ),
  )

const comparedWith = (conditions: readonly Condition[]): Row =>
  Object.fromEntries(conditions.map(([column, _, value]) => [`if ${column}`, value]))

const defaultsOf = (columns: Columns): Row =>
  Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, column.default]))

/** As a column keeps it. Drizzle would write a JSON value that is missing as the word null. */
const encoded = (columns: Columns, row: Row): Row =>
  Object.fromEntries(
    Object.entries(columns).map(([key, column]) => {
      const value = row[key] ?? null
      return [key, value === null ? null : column.mapToDriverValue(value)]
    }),
  )
