import type { Attendee } from './attendee'
import { type Column, documentOf } from './columns'
import { byteOrderMark, csvRecords } from './csv'
import type { ExportFormat } from './exportRequest'

/** Writes a file piece by piece: what stands before the attendees, the attendees, and what makes the file whole. */
export type Encoder = {
  contentType: string
  head: () => string
  attendees: (attendees: readonly Attendee[], isFirst: boolean) => string
  tail: () => string
}

/** @param asOf ISO 8601: who was registered then is in the file; later ones may be. */
export const encoderOf = (format: ExportFormat, columns: readonly Column[], asOf: string): Encoder =>
  format === 'csv' ? csvEncoder(columns) : jsonEncoder(columns, asOf)

const csvEncoder = (columns: readonly Column[]): Encoder => ({
  contentType: 'text/csv; charset=utf-8; header=present',
  head: () => byteOrderMark + csvRecords([columns.map(({ label }) => label)]),
  attendees: (attendees) =>
    csvRecords(attendees.map((attendee) => columns.map(({ text }) => text(attendee)))),
  tail: () => '',
})

/** One attendee a line, so that what arrives can be counted. */
const jsonEncoder = (columns: readonly Column[], asOf: string): Encoder => ({
  contentType: 'application/json; charset=utf-8',
  head: () => `{"asOf":${JSON.stringify(asOf)},"docs":[`,
  attendees: (attendees, isFirst) =>
    attendees
      .map((attendee, index) => {
        const separator = isFirst && index === 0 ? '' : ','
        return `${separator}\n${JSON.stringify(documentOf(attendee, columns))}`
      })
      .join(''),
  tail: () => '\n]}\n',
})
