import type { Question } from './answers'
import type { Pool } from './pools'
import { shownValue } from './shownValue'

/** A question with its label and the labels of what can be chosen. */
export type QuestionWords = Omit<Question, 'options'> & {
  label: string
  options: { key: string; label: string }[]
}

type Labels = {
  categories: readonly { key: string; label: string }[]
  sessions: readonly { id: string; label: string }[]
}

/** What a pool is called. One that is gone from the event is called by its key. */
export const poolLabel = (pool: Pool, { categories, sessions }: Labels): string => {
  if (pool === 'event') return 'The event'
  const name = pool.slice(pool.indexOf(':') + 1)
  return pool.startsWith('category:')
    ? (categories.find(({ key }) => key === name)?.label ?? name)
    : (sessions.find(({ id }) => id === name)?.label ?? name)
}

/** Answers as staff reads them: by the labels of questions and options, in the order in which they were asked. */
export const labelledValues = (
  values: Record<string, unknown>,
  questions: readonly QuestionWords[],
): { key: string; label: string; value: string }[] => {
  const asked = questions.filter(({ key }) => key in values)
  // A question that was taken away keeps its answers.
  const gone = Object.keys(values).filter((key) => !asked.some((question) => question.key === key))
  return [
    ...asked.map(({ key, label, options }) => ({
      key,
      label,
      value: shownValue(named(values[key], options)),
    })),
    ...gone.map((key) => ({ key, label: key, value: shownValue(values[key]) })),
  ]
}

const named = (value: unknown, options: QuestionWords['options']): unknown =>
  Array.isArray(value)
    ? value.map((one) => named(one, options))
    : (options.find(({ key }) => key === value)?.label ?? value)
