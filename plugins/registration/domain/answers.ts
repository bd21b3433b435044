import { isLine, isLines } from './person'
import { type Refusal, refuse } from './refusal'

export const questionKinds = ['text', 'long-text', 'number', 'date', 'choice', 'choices', 'consent'] as const

export type QuestionKind = (typeof questionKinds)[number]

export type Question = {
  key: string
  kind: QuestionKind
  required: boolean
  /** Keys of what can be chosen. */
  options: string[]
  /** Asked only where another question was answered so. */
  condition: { question: string; equals: string } | null
}

export type Answer = string | number | boolean | string[]
export type Answers = Record<string, Answer>
export type Consents = Record<string, boolean>

/** Answers to the questions of an event; whatever else was sent is left out. */
export const readAnswers = (
  questions: readonly Question[],
  given: Record<string, unknown>,
  consents: Consents,
): { answers: Answers } | Refusal => {
  const answers: Answers = {}
  for (const question of questions) {
    if (!isAsked(question, answers)) continue
    const field = `answers.${question.key}`
    // A question may have the name of something that every object has.
    const value = Object.hasOwn(given, question.key) ? given[question.key] : undefined
    if (question.kind === 'consent') {
      const agreed = value === true || consents[question.key] === true
      if (question.required && !agreed) return refuse('consent-required', field)
      answers[question.key] = agreed
      continue
    }
    if (value === undefined || value === null || value === '') {
      if (question.required) return refuse('answer-invalid', field)
      continue
    }
    const answer = readers[question.kind](value, question)
    if (answer === undefined || (question.required && Array.isArray(answer) && answer.length === 0)) {
      return refuse('answer-invalid', field)
    }
    answers[question.key] = answer
  }
  return { answers }
}

/** Whether a question is asked after these answers. */
export const isAsked = ({ condition }: Pick<Question, 'condition'>, answers: Answers): boolean => {
  if (!condition) return true
  const answer = answers[condition.question]
  return Array.isArray(answer) ? answer.includes(condition.equals) : String(answer) === condition.equals
}

const readers: Record<
  Exclude<QuestionKind, 'consent'>,
  (value: unknown, question: Question) => Answer | undefined
> = {
  text: (value) => (isLine(value, 500) ? value : undefined),
  'long-text': (value) => (isLines(value, 5000) ? value : undefined),
  number: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
  date: (value) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value) ? value : undefined,
  choice: (value, { options }) => (typeof value === 'string' && options.includes(value) ? value : undefined),
  choices: (value, { options }) =>
    Array.isArray(value) && value.every((one) => typeof one === 'string' && options.includes(one))
      ? [...new Set<string>(value)]
      : undefined,
}

/** Whether the calendar has this day: the 31st of February is no answer. */
const isDay = (value: string): boolean => {
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}
