import { createHash } from 'node:crypto'
import type { Where } from 'payload'
import type { RegistrationState } from '../../../src/domain/registrationStates'
import type { Context } from './context'
import type { RegistrationDoc } from './registrationDoc'

/** A line in the history of a registration. */
export type ChangeRecord = {
  event: string
  at: string
  /** What was done, where the two states alone do not tell. */
  what: string | null
  from: RegistrationState
  to: RegistrationState
  /** A user's id, `attendee`, or `system`. */
  by: string
  why: string | null
}

/** One write of a claim. Done twice, it changes nothing the second time. */
export type Operation =
  | { kind: 'insert'; id: string; data: Omit<RegistrationDoc, 'id'> }
  | {
      kind: 'update'
      id: string
      revision: number
      data: Partial<RegistrationDoc>
      record: ChangeRecord | null
    }

/**
 * Carries operations out, changes before newcomers: who cancels and signs up again frees the key first.
 * @returns ids of newcomers who could not be stored, since the database knows another live registration of theirs
 */
export const carryOut = async (context: Context, operations: readonly Operation[]): Promise<string[]> => {
  for (const operation of operations) if (operation.kind === 'update') await update(context, operation)
  const shutOut: string[] = []
  for (const operation of operations) {
    if (operation.kind === 'insert' && !(await insert(context, operation))) shutOut.push(operation.id)
  }
  return shutOut
}

const insert = async (
  { payload, options }: Context,
  { id, data }: Extract<Operation, { kind: 'insert' }>,
) => {
  const { registrations } = options
  try {
    await payload.db.create({
      collection: registrations,
      customID: id,
      data: structuredClone(data),
      returning: false,
    })
    return true
  } catch (error) {
    const where: Where = { or: [{ id: { equals: id } }, { liveKey: { equals: data.liveKey } }] }
    const other = await payload.db.findOne<{ id: string }>({ collection: registrations, where, select: {} })
    if (!other) throw error
    return other.id === id
  }
}

const update = async (context: Context, operation: Extract<Operation, { kind: 'update' }>) => {
  const { payload, options } = context
  const { id, revision, record } = operation
  const { sessions, guests, ...columns } = structuredClone(operation.data)
  const lists = { ...(sessions && { sessions }), ...(guests && { guests }) }
  const inOneDocument = payload.db.name === 'mongoose'
  const matched = await payload.db.updateOne({
    collection: options.registrations,
    // An owner that wakes up late finds a later revision and changes nothing.
    where: { and: [{ id: { equals: id } }, { ledgerRevision: { less_than_equal: revision } }] },
    data: { ...columns, ...(inOneDocument ? lists : {}), ...(record && { updatedAt: record.at }) },
    options: { atomic: true },
    select: { status: true },
  })
  if (!matched) return
  if (!inOneDocument && Object.keys(lists).length > 0) {
    await payload.db.updateOne({ collection: options.registrations, id, data: lists, returning: false })
  }
  if (record) await writeRecord(context, `${id}:${revision}`, { ...record, registration: id })
}

const writeRecord = async (
  { payload, options }: Context,
  change: string,
  data: ChangeRecord & { registration: string },
) => {
  const collection = options.changes
  const customID = recordId(payload.db.name, change)
  try {
    await payload.db.create({ collection, customID, data: { ...data, createdAt: data.at }, returning: false })
  } catch (error) {
    const done = await payload.db.findOne({ collection, where: { id: { equals: customID } }, select: {} })
    if (!done) throw error
  }
}

/** The same id for the same change, so that it is recorded once. */
const recordId = (database: string, change: string): string => {
  const hash = createHash('sha256').update(change).digest('hex')
  return database === 'mongoose' ? hash.slice(0, 24) : hash.slice(0, 32)
}
