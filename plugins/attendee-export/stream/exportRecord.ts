import type { Payload, PayloadRequest } from 'payload'
import type { ExportState } from '../collections/Exports'
import type { AttendeeExport } from '../options'

export type ExportRecord = {
  id: number | string
  finish: (state: Exclude<ExportState, 'running'>, rows: number) => Promise<void>
}

export type ExportFacts = {
  event: number | string
  eventTitle: string
  format: string
  columns: string[]
  statusFilter: string[]
  sessionFilter: string | null
  reason: string | null
}

/** Writes down that an export begins. What is not recorded is not exported: this comes before the first byte. */
export const recordExport = async (
  facts: ExportFacts,
  req: PayloadRequest,
  { exportsSlug }: AttendeeExport,
): Promise<ExportRecord> => {
  const { payload, user } = req
  const doc = await payload.create({
    collection: exportsSlug,
    data: { ...facts, ...whoIs(user), rows: 0, state: 'running' } as never, // The types know no `exports` where the plugin is developed.
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { id: doc.id, finish: (state, rows) => finish(payload, exportsSlug, doc.id, state, rows) }
}

const whoIs = (user: PayloadRequest['user']) => ({
  exportedBy: user && 'email' in user && user.email ? user.email : String(user?.id ?? 'unknown'),
  userId: user ? String(user.id) : null,
})

const finish = async (
  payload: Payload,
  collection: AttendeeExport['exportsSlug'],
  id: number | string,
  state: ExportState,
  rows: number,
): Promise<void> => {
  await payload.update({
    collection,
    id,
    data: { state, rows, finishedAt: new Date().toISOString() } as never, // As above.
    depth: 0,
    overrideAccess: true,
  })
}
