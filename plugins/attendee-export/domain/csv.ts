import { stringify } from 'csv-stringify/sync'

/** Tells spreadsheets that the file is UTF-8. */
export const byteOrderMark = '\uFEFF'

/**
 * Records as RFC 4180 has them, each with CRLF at its end, and with cells that a spreadsheet would run made harmless.
 * csv-stringify's own `escape_formulas` lets white space before a formula through, so the cells are escaped here.
 */
export const csvRecords = (records: readonly (readonly string[])[]): string =>
  stringify(
    records.map((cells) => cells.map(harmlessCell)),
    { record_delimiter: 'windows', quote_record_delimiter: true, quoted_match: /[\n\r]|^\s|\s$/ },
  )

/**
 * The text, with an apostrophe before it where a spreadsheet would take it for a formula: `=`, `+`, `-`, `@` and their
 * full-width and small forms, tab and carriage return, also behind white space and invisible characters.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const harmlessCell = (text: string): string => (startsFormula(text) ? `'${text}` : text)

const startsFormula = (text: string): boolean => {
  const [blank = ''] = /^[\s\p{Cc}\p{Cf}]*/u.exec(text) ?? []
  if (/[\t\r]/.test(blank)) return true
  const first = text.slice(blank.length, blank.length + 1)
  return first !== '' && '=+-@'.includes(first.normalize('NFKC'))
}
