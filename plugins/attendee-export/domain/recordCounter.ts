import type { ExportFormat } from './exportRequest'

/** Counts the attendees in a list that arrives in pieces, wherever it is cut. */
export const recordCounter = (format: ExportFormat): ((piece: string) => number) =>
  format === 'csv' ? csvCounter() : jsonCounter()

/** Records end with a line outside quotes; the first is the header. */
const csvCounter = () => {
  let isQuoted = false
  let lines = 0
  return (piece: string): number => {
    for (const character of piece) {
      if (character === '"') isQuoted = !isQuoted
      else if (character === '\n' && !isQuoted) lines++
    }
    return Math.max(0, lines - 1)
  }
}

/** The export writes each attendee on a line of its own, and JSON has no line ends within its texts. */
const jsonCounter = () => {
  let documents = 0
  let last = ''
  return (piece: string): number => {
    for (const character of piece) {
      if (character === '{' && last === '\n') documents++
      last = character
    }
    return documents
  }
}
