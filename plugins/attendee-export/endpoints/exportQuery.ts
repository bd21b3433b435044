import type { PayloadRequest, Where } from 'payload'
import { type Column, chooseColumns, columnsOf } from '../domain/columns'
import { type ExportRequest, type ExportRequestProblem, readExportRequest } from '../domain/exportRequest'
import {
  ColumnUnknown,
  EventUnknown,
  FormatUnknown,
  PresetUnknown,
  ReasonInvalid,
  SessionNotInEvent,
  StatusUnknown,
} from '../errors'
import type { AttendeeExport } from '../options'
import { type ExportedEvent, exportedEvent } from '../stream/exportedEvent'

export type ExportQuery = {
  request: ExportRequest
  event: ExportedEvent
  /** All columns that this event's list may have. */
  known: Column[]
  columns: Column[]
  /** Over the registrations. */
  where: Where
}

const refusals: Record<ExportRequestProblem, new () => Error> = {
  event: EventUnknown,
  format: FormatUnknown,
  preset: PresetUnknown,
  status: StatusUnknown,
  reason: ReasonInvalid,
}

/**
 * What a request asks for, once it is known to be allowed. Whoever may not export the event learns of no other mistake
 * in the request.
 */
export const exportQuery = async (req: PayloadRequest, options: AttendeeExport): Promise<ExportQuery> => {
  const query = req.searchParams
  const event = await exportedEvent(query.get('event') ?? '', req, options)
  const request = readExportRequest(query)
  if (typeof request === 'string') throw new refusals[request]()
  const known = columnsOf(event.words)
  const columns = chooseColumns(request.columns, known)
  if (!columns) throw new ColumnUnknown()
  return { request, event, known, columns, where: whereOf(request, event) }
}

const whereOf = ({ session, status }: ExportRequest, event: ExportedEvent): Where => {
  const and: Where[] = [{ event: { equals: event.id } }]
  if (status.length > 0) and.push({ status: { in: status } })
  if (session) {
    const found = event.sessions.find(({ id, slug }) => slug === session || String(id) === session)
    if (!found) throw new SessionNotInEvent()
    and.push({ 'sessions.session': { equals: found.id } })
  }
  return { and }
}
