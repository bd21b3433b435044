import type { Question } from '../domain/answers'
import { fieldOf } from '../domain/form'
import type { ListedTo } from '../domain/listing'
import { fill } from '../mails/fill'
import { escapeHtml, isolated } from '../mails/html'
import { type Asked, choices, hidden, selectOne, textArea, textLine, tick } from './controls'
import type { Refused } from './faults'
import type { Stage } from './stage'

/** So many choices stand below each other; more are a list to open. */
const mostShown = 7

/** The event's own questions, as they were answered so far. */
export const questionFields = (stage: Stage, typed: URLSearchParams, refused: Refused | null): string => {
  const { questions } = stage.ledger.settings
  if (questions.length === 0) return ''
  const fields = questions.map((question) => questionField(stage, question, typed, refused))
  return `${hidden('part', 'answers')}${fields.join('')}`
}

const questionField = (
  { texts, pageWords: { labels } }: Stage,
  question: Question,
  typed: URLSearchParams,
  refused: Refused | null,
): string => {
  const text = texts.questions[question.key]
  const { condition } = question
  const earlier = condition && texts.questions[condition.question]
  const answer = condition?.equals === 'true' ? labels.yes : condition?.equals
  const only = {
    question: earlier?.label ?? condition?.question ?? '',
    answer: earlier?.options[condition?.equals ?? ''] ?? answer ?? '',
  }
  const hint = condition && fill(escapeHtml(labels.onlyIf), only, isolated)
  const asked: Asked = {
    name: fieldOf(question),
    label: text?.label ?? question.key,
    refused,
    ...(hint && { hint }),
    ...(question.required && { must: labels.required }),
  }
  const values = typed.getAll(asked.name)
  const [value = ''] = values
  const options = question.options.map((key) => ({ value: key, label: text?.options[key] ?? key }))
  switch (question.kind) {
    case 'long-text':
      return textArea(asked, value)
    case 'number':
      return textLine(asked, value, { type: 'text', inputmode: 'decimal', dir: 'ltr' })
    case 'date':
      return textLine(asked, value, { type: 'date', dir: undefined })
    case 'choice':
      return options.length > mostShown
        ? selectOne(asked, [{ value: '', label: '–' }, ...options], value)
        : choices(
            asked,
            'radio',
            question.required ? options : [...options, { value: '', label: labels.noAnswer }],
            [value],
          )
    case 'choices':
      return choices(asked, 'checkbox', options, values)
    case 'consent':
      return tick(asked, value !== '')
    default:
      return textLine(asked, value)
  }
}

/** Who may see the person in the lists that the event has; nothing where it has none. */
export const listedToField = (stage: Stage, typed: URLSearchParams, refused: Refused | null): string => {
  const { attendeeList } = stage.ledger.settings
  const chosen = (typed.get('listedTo') ?? 'nobody') as ListedTo
  if (attendeeList !== 'participants' && attendeeList !== 'public') return ''
  const { labels, listedTo } = stage.pageWords
  const levels: ListedTo[] =
    attendeeList === 'public' ? ['nobody', 'participants', 'public'] : ['nobody', 'participants']
  // Whoever agreed to more than the event shows has not taken that back.
  const shown = levels.includes(chosen) || !Object.hasOwn(listedTo, chosen) ? levels : [...levels, chosen]
  const asked = { name: 'listedTo', label: labels.listedTo, hint: escapeHtml(labels.listedHint), refused }
  const offered = shown.map((level) => ({ value: level, label: listedTo[level] }))
  return `${hidden('part', 'listedTo')}${choices(asked, 'radio', offered, [chosen])}`
}
