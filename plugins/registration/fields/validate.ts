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

type Row = {
  key?: string | null
  kind?: string | null
  options?: readonly { key?: string | null }[] | null
  onlyIf?: { question?: string | null; equals?: string | null } | null
}

/** Of two rows with one key only the first would ever count. */
export const hasOwnKeys: ArrayFieldValidation = (rows) => {
  const keys = rowsIn(rows).map(({ key }) => key)
  const twice = keys.find((key, index) => key && keys.indexOf(key) < index)
  return twice === undefined || `Two of these have the key “${twice}”. Give each its own.`
}

/** Without something to choose from, nobody could answer, and nobody could sign up where an answer is needed. */
export const hasOptions: ArrayFieldValidation = (rows, options) => {
  const { kind } = options.siblingData as Row
  return isChoice(kind) && !hasRows(rows) ? 'Add what can be chosen.' : hasOwnKeys(rows, options)
}

/** The form of the admin gives the number of rows, a save the rows. */
const hasRows = (rows: unknown): boolean => (Array.isArray(rows) ? rows.length > 0 : Boolean(rows))

const isChoice = (kind: string | null | undefined): boolean => kind === 'choice' || kind === 'choices'

/** Why a condition can never be true: the answer that it waits for is none that can be given; null where it can. */
const neverGiven = (question: Row, equals: string): string | null => {
  const quoted = `“${equals}” is no answer to “${question.key}”`
  if (question.kind === 'consent')
    return equals === 'true' || equals === 'false' ? null : `${quoted}. Write true or false.`
  if (!isChoice(question.kind)) return null
  const keys = (question.options ?? []).map(({ key }) => key)
  return keys.includes(equals) ? null : `${quoted}. Write the key of an option: ${keys.join(', ')}.`
}

/**
 * A question that waits for one that is not there, or comes later, or for an answer that nobody can give, would never be
 * asked.
 */
export const askedInOrder: ArrayFieldValidation = (rows, options) => {
  const questions = rowsIn(rows)
  const lost = questions.find(({ onlyIf }, index) => {
    const before = questions.slice(0, index)
    return onlyIf?.question && !before.some(({ key }) => key === onlyIf.question)
  })
  if (lost)
    return `“${lost.key}” is asked only if “${lost.onlyIf?.question}” was answered so, and that is no question above it.`
  for (const { onlyIf } of questions) {
    const waitedFor = questions.find(({ key }) => key && key === onlyIf?.question)
    const problem = waitedFor && neverGiven(waitedFor, onlyIf?.equals ?? '')
    if (problem) return problem
  }
  return hasOwnKeys(rows, options)
}

// Payload's types leave open what rows are, and the admin's form gives their number.
const rowsIn = (rows: unknown): Row[] => (Array.isArray(rows) ? (rows as Row[]) : [])

/** Sign-up closes after it opens. */
export const comesAfterOpening: DateFieldValidation = (value, { siblingData }) => {
  const { opensAt } = siblingData as { opensAt?: string | Date | null }
  if (!value || !opensAt) return true
  return new Date(value) > new Date(opensAt) || 'Sign-up must close after it opens.'
}
