import { createHash } from 'node:crypto'
import type { Where } from 'payload'
import type { RegistrationState } from '../../../src/domain/registrationStates'
import { type Context, isOneWrite } from './context'
import type { EntryData, RegistrationDoc } from './registrationDoc'
import { insertDocument, updateDocument } from './sqliteDocuments'

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
  | {
      kind: 'insert'
      id: string
      revision: number
      /** The entry, and what else is known of the newcomer. */
      data: EntryData & Partial<RegistrationDoc>
      record: ChangeRecord | null
    }
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
  const newcomers = operations.filter((operation) => operation.kind === 'insert')
  const shutOut: string[] = []
  const store = async (newcomer: (typeof newcomers)[number]) => {
    if (!(await insert(context, newcomer))) shutOut.push(newcomer.id)
  }
  // Elsewhere each is a way to a server and back. In a write that fails nothing may still be running.
  if (context.payload.db.name === 'mongoose') await Promise.all(newcomers.map(store))
  else for (const newcomer of newcomers) await store(newcomer)
  return shutOut
}

const insert = async (context: Context, operation: Extract<Operation, { kind: 'insert' }>) => {
  const { id, revision, record } = operation
  const stored = await create(context, operation)
  if (stored && record) await writeRecord(context, `${id}:${revision}`, { ...record, registration: id })
  return stored
}

const create = async (context: Context, { id, data }: Extract<Operation, { kind: 'insert' }>) => {
  const { payload, options } = context
  const { registrations } = options
  if (isOneWrite(context)) {
    return (
      (await insertDocument(payload, registrations, { ...data, id })) ||
      (await isStored(context, id, data)) === true
    )
  }
  try {
    await payload.db.create({
      collection: registrations,
      customID: id,
      data: structuredClone(data),
      returning: false,
    })
    return true
  } catch (error) {
    const stored = await isStored(context, id, data)
    if (stored === null) throw error
    return stored
  }
}

/** Whether a newcomer is there; false where another has the key, null where nobody has it. */
const isStored = async (
  { payload, options }: Context,
  id: string,
  { liveKey }: { liveKey: string },
): Promise<boolean | null> => {
  const where: Where = { or: [{ id: { equals: id } }, { liveKey: { equals: liveKey } }] }
  const collection = options.registrations
  const other = await payload.db.findOne<{ id: string }>({ collection, where, select: {} })
  return other && other.id === id
}

const update = async (context: Context, operation: Extract<Operation, { kind: 'update' }>) => {
  const { payload, options } = context
  const { id, revision, record } = operation
  // What no history tells is no change: `updatedAt` stays, as null says to Payload.
  const data = { ...operation.data, ...(record && { updatedAt: record.at }) }
  // An owner that wakes up late finds a later revision and changes nothing.
  const matched = isOneWrite(context)
    ? await updateDocument(payload, options.registrations, id, data, [['ledgerRevision', '<=', revision]])
    : await updateByPayload(context, id, revision, structuredClone(data))
  if (matched && record) await writeRecord(context, `${id}:${revision}`, { ...record, registration: id })
}

const updateByPayload = async (
  context: Context,
  id: string,
  revision: number,
  { sessions, guests, ...columns }: Partial<RegistrationDoc>,
): Promise<boolean> => {
  const { payload, options } = context
  const lists = { ...(sessions && { sessions }), ...(guests && { guests }) }
  const inOneDocument = payload.db.name === 'mongoose'
  const matched = await payload.db.updateOne({
    collection: options.registrations,
    where: { and: [{ id: { equals: id } }, { ledgerRevision: { less_than_equal: revision } }] },
    data: { updatedAt: null, ...columns, ...(inOneDocument ? lists : {}) },
    options: { atomic: true },
    select: { status: true },
  })
  if (matched && !inOneDocument && (sessions || guests)) {
    // Payload's SQLite adapter empties each list that it is not given. A person alone has no guests to keep.
    const kept = sessions && (guests || columns.places === 1) ? null : await findLists(context, id)
    const lists = { sessions: sessions ?? kept?.sessions ?? [], guests: guests ?? kept?.guests ?? [] }
    await payload.db.updateOne({ collection: options.registrations, id, data: lists, returning: false })
  }
  return matched !== null
}

const findLists = ({ payload, options }: Context, id: string) =>
  payload.db.findOne<Pick<RegistrationDoc, 'id' | 'sessions' | 'guests'>>({
    collection: options.registrations,
    where: { id: { equals: id } },
    select: { sessions: true, guests: true },
  })

const writeRecord = async (
  context: Context,
  change: string,
  data: ChangeRecord & { registration: string },
) => {
  const { payload, options } = context
  const collection = options.changes
  const customID = recordId(payload.db.name, change)
  const row = { ...data, createdAt: data.at, updatedAt: data.at }
  if (isOneWrite(context)) {
    await insertDocument(payload, collection, { ...row, id: customID })
    return
  }
  try {
    await payload.db.create({ collection, customID, data: row, returning: false })
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
