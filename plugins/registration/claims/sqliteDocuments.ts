import type { Payload } from 'payload'
import { type Condition, deleteRows, hasColumn, insertRow, type Row, updateRows } from './sqliteRows'

/**
 * Documents that consist of columns and of lists of plain rows, as Payload keeps them on SQLite. Several statements:
 * what calls this makes them one write.
 */

/** @returns whether it is stored; false where a unique key stood in its way */
export const insertDocument = async (
  payload: Payload,
  slug: string,
  document: Row & { id: string },
): Promise<boolean> => {
  const table = tableOf(payload, slug)
  const { columns, lists } = partsOf(payload, table, document)
  if (!(await insertRow(payload, table, columns))) return false
  for (const [list, rows] of lists) await insertList(payload, list, document.id, rows)
  return true
}

/**
 * Replaces the values that are given, lists as a whole.
 * @returns whether there was such a document that meets the conditions
 */
export const updateDocument = async (
  payload: Payload,
  slug: string,
  id: string,
  data: Row,
  conditions: readonly Condition[],
): Promise<boolean> => {
  const table = tableOf(payload, slug)
  const { columns, lists } = partsOf(payload, table, data)
  if (!(await updateRows(payload, table, columns, [[['id', '=', id], ...conditions]]))) return false
  for (const [list, rows] of lists) {
    await deleteRows(payload, list, [['_parentID', '=', id]])
    await insertList(payload, list, id, rows)
  }
  return true
}

const insertList = async (payload: Payload, table: string, parent: string, rows: Row[]) => {
  for (const [index, row] of rows.entries()) {
    const stored = await insertRow(payload, table, { ...row, _parentID: parent, _order: index + 1 })
    if (!stored) throw new Error(`${table} has a row ${row.id} already.`)
  }
}

/** Columns of a document's own table, and the tables of its lists with their rows. */
const partsOf = (payload: Payload, table: string, document: Row) => {
  const columns: Row = {}
  const lists: [table: string, rows: Row[]][] = []
  for (const [key, value] of Object.entries(document)) {
    // A JSON column may hold a list as well.
    if (Array.isArray(value) && !hasColumn(payload, table, key)) {
      lists.push([tableOf(payload, `${table}_${key}`), value])
    } else columns[key] = value
  }
  return { columns, lists }
}

/** The table of a collection, or of a list in one: `<table>_<field>`. @throws Error where there is no such */
export const tableOf = ({ db }: Payload, path: string): string => {
  const table = db.tableNameMap.get(path.replaceAll('-', '_'))
  if (!table) throw new Error(`The database has no table for ${path}.`)
  return table
}
