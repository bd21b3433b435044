import type { Answer, Answers, Consents, Question } from './answers'

/** The parts of a registration that a form holds; what it does not hold stays as it is. */
export type FormPart = 'sessions' | 'guests' | 'answers' | 'listedTo'

export type Filled = {
  sessions: readonly string[]
  guests: readonly string[]
  answers: Answers
  consents: Consents
  listedTo: string
}

/** The field of a form for a question. */
export const fieldOf = ({ key }: Pick<Question, 'key'>): string => `answers.${key}`

/** A form as it is filled in with what is known. */
export const filledForm = (questions: readonly Question[], filled: Filled): URLSearchParams => {
  const form = new URLSearchParams()
  for (const session of filled.sessions) form.append('sessions', session)
  for (const guest of filled.guests) form.append('guests', guest)
  for (const question of questions) {
    const answer = filled.answers[question.key]
    const agreed = answer === true || filled.consents[question.key] === true
    if (question.kind === 'consent') {
      if (agreed) form.append(fieldOf(question), 'yes')
    } else if (answer !== undefined) {
      for (const one of [answer].flat()) form.append(fieldOf(question), String(one))
    }
  }
  form.append('listedTo', filled.listedTo)
  return form
}

/**
 * What was sent with a form, as a program would send it. Answers that nobody touched are left out, so that they are not
 * asked again, whatever the questions are by now.
 */
export const wishesIn = (
  form: URLSearchParams,
  questions: readonly Question[],
  before: URLSearchParams = new URLSearchParams(),
): Record<string, unknown> => {
  const has = (part: FormPart) => form.getAll('part').includes(part)
  const told = answersIn(form, questions)
  const touched = JSON.stringify(told) !== JSON.stringify(answersIn(before, questions))
  return {
    ...(has('sessions') && { sessions: form.getAll('sessions') }),
    ...(has('guests') && {
      guests: form
        .getAll('guests')
        .filter(isFilled)
        .map((name) => ({ name })),
    }),
    ...(has('answers') && touched && told),
    ...(has('listedTo') && { listedTo: form.get('listedTo') }),
  }
}

const isFilled = (text: string): boolean => text.trim() !== ''

const answersIn = (form: URLSearchParams, questions: readonly Question[]) => {
  const answers: Record<string, unknown> = {}
  const consents: Consents = {}
  for (const question of questions) {
    const typed = form.getAll(fieldOf(question)).filter(isFilled)
    if (question.kind === 'consent') {
      // Said in both places where a consent may stand, so that it can be withdrawn.
      answers[question.key] = typed.length > 0
      consents[question.key] = typed.length > 0
    } else if (typed.length > 0) answers[question.key] = readTyped(question, typed)
  }
  return { answers, consents }
}

const readTyped = ({ kind }: Question, typed: readonly string[]): Answer => {
  if (kind === 'choices') return [...typed]
  // Forms send lines as the network does.
  const text = (typed[0] ?? '').replaceAll('\r\n', '\n')
  if (kind !== 'number') return text
  const number = Number(text.trim().replace(',', '.'))
  return Number.isFinite(number) ? number : text
}
