import { registrationStates } from '../../../src/domain/registrationStates'

export const exportFormats = ['csv', 'json'] as const

export type ExportFormat = (typeof exportFormats)[number]

export type ExportRequest = {
  /** An id or a slug. */
  event: string
  format: ExportFormat
  /** Keys of columns; undefined stands for the usual ones. */
  columns: string[] | undefined
  /** States of registrations; empty stands for all. */
  status: string[]
  /** An id or a slug of a session of the event. */
  session: string | undefined
  reason: string | undefined
}

export type ExportRequestProblem = 'event' | 'format' | 'preset' | 'status' | 'reason'

/** What a query string asks for, or the first parameter that is wrong. */
export const readExportRequest = (query: URLSearchParams): ExportRequest | ExportRequestProblem => {
  const event = query.get('event') ?? ''
  const format = exportFormats.find((each) => each === (query.get('format') ?? 'csv'))
  const status = listOf(query.getAll('status')) ?? []
  const reason = query.get('reason')?.trim() || undefined
  if (event === '') return 'event'
  if (!format) return 'format'
  if (query.has('preset')) return 'preset'
  if (!status.every((each) => registrationStates.some((state) => state === each))) return 'status'
  if (reason && (reason.length > 500 || /\p{Cc}/u.test(reason))) return 'reason'
  return {
    event,
    format,
    columns: listOf(query.getAll('columns')),
    status,
    session: query.get('session') || undefined,
    reason,
  }
}

const listOf = (values: string[]): string[] | undefined => {
  const list = values
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter(Boolean)
  return list.length > 0 ? list : undefined
}
