import type { Where } from 'payload'
import { type Context, isOneWrite } from './context'
import type { RegistrationDoc } from './registrationDoc'
import { tableOf } from './sqliteDocuments'
import { type Condition, updateRows } from './sqliteRows'

type Due = Pick<RegistrationDoc, 'id' | 'mailDue'>

/**
 * Strikes out mails that were handed over. A later change of a registration has a mail of its own due. That a mail went
 * out is no change: `updatedAt` stays.
 */
export const strikeMails = async (context: Context, docs: readonly Due[]): Promise<void> => {
  const { payload, options } = context
  const collection = options.registrations
  if (docs.length === 0) return
  if (isOneWrite(context)) {
    await updateRows(payload, tableOf(payload, collection), { mailDue: null }, docs.map(unchanged))
    return
  }
  const data = { mailDue: null, updatedAt: null }
  await payload.db.updateMany({ collection, where: { or: docs.map(whereUnchanged) }, data, returning: false })
}

const unchanged = ({ id, mailDue }: Due): Condition[] => [
  ['id', '=', id],
  ['mailDue', '=', mailDue],
]

const whereUnchanged = ({ id, mailDue }: Due): Where => ({
  and: [{ id: { equals: id } }, { mailDue: { equals: mailDue } }],
})
