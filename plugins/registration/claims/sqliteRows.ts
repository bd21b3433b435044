import {
  and,
  type Column,
  getTableColumns,
  or,
  type Placeholder,
  type SQL,
  sql,
} from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'

export type Row = Record<string, unknown>
type Table = Parameters<Payload['db']['drizzle']['insert']>[0]
type Columns = Record<string, Column>

/** A column, how it compares, and with what. */
export type Condition = readonly [column: string, operator: '=' | '<=', value: unknown]

/**
 * Rows of Payload's own tables on SQLite, written by statements that are put into words once and not each time. What
 * belongs together is written inside `inOneWrite`.
 */

/** @returns whether it is stored; false where a unique key stood in its way */
export const insertRow = async ({ db }: Payload, tableName: string, row: Row): Promise<boolean> => {
  const { table, columns } = tableFor(db, tableName, row)
  const statement = wordedOnce(db, `insert ${tableName}`, () =>
    db.drizzle
      .insert(table)
      .values(blanks(Object.keys(columns)) as never)
      .onConflictDoNothing(),
  )
  return run(db, statement, columns, row)
}

/** @param anyOf groups of conditions; a row that meets all of one group is updated @returns whether there was one */
export const updateRows = async (
  { db }: Payload,
  tableName: string,
  data: Row,
  anyOf: readonly (readonly Condition[])[],
): Promise<boolean> => {
  const { table, columns } = tableFor(db, tableName, data)
  const keys = Object.keys(data).filter((key) => data[key] !== undefined)
  const { words, where, values } = comparison(columns, anyOf)
  const statement = wordedOnce(db, `update ${tableName} ${keys} where ${words}`, () =>
    db.drizzle.update(table).set(blanks(keys)).where(where()),
  )
  return run(db, statement, columns, { ...data, ...values })
}

/** @returns whether there were any */
export const deleteRows = async (
  { db }: Payload,
  tableName: string,
  conditions: readonly Condition[],
): Promise<boolean> => {
  const { table, columns } = tableFor(db, tableName)
  const { words, where, values } = comparison(columns, [conditions])
  const statement = wordedOnce(db, `delete ${tableName} where ${words}`, () =>
    db.drizzle.delete(table).where(where()),
  )
  return run(db, statement, columns, values)
}

export const hasColumn = ({ db }: Payload, tableName: string, key: string): boolean =>
  key in tableFor(db, tableName).columns

/** @throws Error where the table has no column for a value, which would be lost */
const tableFor = ({ tables }: Payload['db'], tableName: string, row: Row = {}) => {
  const table = tables[tableName] as unknown as Table
  const columns: Columns = getTableColumns(table)
  const lost = Object.keys(row).filter((key) => !(key in columns))
  if (lost.length > 0) throw new Error(`${tableName} has no column for: ${lost.join(', ')}.`)
  return { table, columns }
}

type Statement = { sql: string; names: string[] }

/** Statements of a connection by what they do. */
const statements = new WeakMap<object, Map<string, Statement>>()

const wordedOnce = (
  { drizzle }: Payload['db'],
  what: string,
  build: () => { toSQL: () => { sql: string; params: unknown[] } },
): Statement => {
  const known = statements.get(drizzle) ?? new Map<string, Statement>()
  statements.set(drizzle, known)
  const existing = known.get(what)
  if (existing) return existing
  const { sql, params } = build().toSQL()
  const statement = { sql, names: params.map((param) => (param as Placeholder).name) }
  known.set(what, statement)
  return statement
}

/** A value is kept as its column keeps it; one that is not given as its column says. */
const run = async (
  { drizzle }: Payload['db'],
  { sql, names }: Statement,
  columns: Columns,
  values: Row,
): Promise<boolean> => {
  const args = names.map((name) => {
    const column = columns[name]
    const value = values[name] === undefined ? column?.default : values[name]
    // A JSON column would keep the word null.
    return (column && value !== null && value !== undefined ? column.mapToDriverValue(value) : value) ?? null
  })
  return (await drizzle.$client.execute({ sql, args: args as never })).rowsAffected > 0
}

const blanks = (names: string[]): Record<string, SQL> =>
  Object.fromEntries(names.map((name) => [name, sql`${sql.placeholder(name)}`]))

const comparison = (columns: Columns, anyOf: readonly (readonly Condition[])[]) => {
  const values: Row = {}
  const groups = anyOf.map((conditions, group) =>
    conditions.map(([column, operator, value]) => {
      const name = `${group}: ${column} ${operator}`
      values[name] = value
      return { name, column, operator }
    }),
  )
  const asked = ({ name, column, operator }: (typeof groups)[number][number]) =>
    sql`${columns[column]} ${sql.raw(operator)} ${sql.placeholder(name)}`
  return {
    words: Object.keys(values).join(' '),
    where: () => or(...groups.map((group) => and(...group.map(asked)))),
    values,
  }
}
