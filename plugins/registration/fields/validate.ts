import type {
  ArrayFieldValidation,
  DateFieldValidation,
  NumberFieldSingleValidation,
  TextFieldSingleValidation,
} from 'payload'

export const isKey: TextFieldSingleValidation = (value) =>
  (typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 60) ||
  'Use small letters, digits and hyphens.'

export const isWholeAndAtLeast =
  (least: number): NumberFieldSingleValidation =>
  (value) =>
    value === null ||
    value === undefined ||
    (Number.isInteger(value) && value >= least) ||
    `Use a whole number, ${least} or more.`

type Row = { key?: string | null; onlyIf?: { question?: string | null } | null }

/** Of two rows with one key only the first would ever count. */
export const hasOwnKeys: ArrayFieldValidation = (rows) => {
  const keys = rowsIn(rows).map(({ key }) => key)
  const twice = keys.find((key, index) => key && keys.indexOf(key) < index)
  return twice === undefined || `Two of these have the key “${twice}”. Give each its own.`
}

/** A question that waits for one that is not there, or comes later, would never be asked. */
export const askedInOrder: ArrayFieldValidation = (rows, options) => {
  const questions = rowsIn(rows)
  const lost = questions.find(({ onlyIf }, index) => {
    const before = questions.slice(0, index)
    return onlyIf?.question && !before.some(({ key }) => key === onlyIf.question)
  })
  return lost
    ? `“${lost.key}” is asked only if “${lost.onlyIf?.question}” was answered so, and that is no question above it.`
    : hasOwnKeys(rows, options)
}

// Payload's types leave open what rows are, and the admin's form gives their number.
const rowsIn = (rows: unknown): Row[] => (Array.isArray(rows) ? (rows as Row[]) : [])

/** Sign-up closes after it opens. */
export const comesAfterOpening: DateFieldValidation = (value, { siblingData }) => {
  const { opensAt } = siblingData as { opensAt?: string | Date | null }
  if (!value || !opensAt) return true
  return new Date(value) > new Date(opensAt) || 'Sign-up must close after it opens.'
}
