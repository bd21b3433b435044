import { setTimeout as sleep } from 'node:timers/promises'
import type { InStatement } from '@libsql/client'
import type { Payload } from 'payload'
import type { Held } from '../../../../../plugins/registration/domain/pools'
import type { Settings } from '../../../../../plugins/registration/domain/settings'

/** A ledger's step that counted: what it says from there on. */
export type Step = { revision: number; held: Held; settings: Settings | null }

export type LedgerSeam = {
  /** Off for the negative controls alone: then the ledger moves whoever was first. */
  guard: boolean
  /** How long a step waits between its decision and its write, so that others decide meanwhile on what it decided on. */
  windowMs: number
  /** Steps that this process won with the guard on, by the ledger's id. */
  steps: Map<string, Step[]>
}

/**
 * The one place where tests reach into the ledger's step, which names the row and the revision that it has to have: a
 * statement on SQLite, a call of `db.updateOne` elsewhere.
 */
export const openLedgerSeam = ({ db }: Pick<Payload, 'db'>): LedgerSeam => {
  const seam: LedgerSeam = { guard: true, windowMs: 0, steps: new Map() }
  if (db.name === 'sqlite') openInStatements(seam, db)
  else openInCalls(seam, db)
  return seam
}

const condition = '"registration_ledgers"."revision" = ?'

const openInStatements = (seam: LedgerSeam, { drizzle }: Payload['db']) => {
  const client = drizzle.$client
  const { execute } = client
  client.execute = async (statement: InStatement) => {
    if (typeof statement === 'string' || !statement.sql.includes(condition)) return execute(statement)
    if (seam.windowMs > 0) await sleep(seam.windowMs)
    if (!seam.guard) return execute({ ...statement, sql: statement.sql.replace(condition, '? is not null') })
    const result = await execute(statement)
    const { id, held, settings, revision } = valuesIn(statement)
    const step = {
      revision: Number(revision),
      held: JSON.parse(String(held)),
      settings: settings && JSON.parse(String(settings)),
    }
    if (result.rowsAffected > 0) keep(seam, String(id), step)
    return result
  }
}

/** The values of a statement's blanks by the columns that they are for; of two for one column the first. */
const valuesIn = ({ sql, args }: Exclude<InStatement, string>): Record<string, unknown> => {
  const columns = [...sql.matchAll(/"(\w+)" = \?/g)].map(([, column = '']) => column)
  const values = Array.isArray(args) ? args : []
  return Object.fromEntries(columns.map((column, index) => [column, values[index]]).reverse())
}

const openInCalls = (seam: LedgerSeam, db: Payload['db']) => {
  const guarded = db.updateOne
  const { updateOne } = {
    updateOne: async (args: Parameters<typeof guarded>[0]) => {
      const [id] = args.where?.and ?? []
      const isStep = args.collection === 'registration-ledgers' && 'revision' in args.data
      if (!isStep || !id) return guarded.call(db, args)
      if (seam.windowMs > 0) await sleep(seam.windowMs)
      // The type of where and id are alternatives; the row is named by its where.
      if (!seam.guard) return guarded.call(db, { ...args, where: id } as typeof args)
      const won = await guarded.call(db, args)
      if (won) keep(seam, String((id as { id: { equals: string } }).id.equals), args.data)
      return won
    },
  }
  db.updateOne = updateOne
}

const keep = (
  { steps }: LedgerSeam,
  ledger: string,
  { revision, held, settings }: Record<string, unknown>,
) => {
  const known = steps.get(ledger) ?? []
  steps.set(ledger, known)
  // What the claim writes, as claims/ledger.ts names it.
  known.push({
    revision: revision as number,
    held: held as Held,
    settings: (settings ?? null) as Step['settings'],
  })
}
