import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'
import type { Attendee } from './attendee'

/** What the cells of a list say in words: labels of the event's own questions, categories and sessions. */
export type EventWords = {
  timeZone: string
  questions: { key: string; label: string; options: Record<string, string> }[]
  /** Labels by key. */
  categories: Record<string, string>
  /** Titles by id. */
  sessions: Record<string, string>
}

export type Column = {
  key: string
  label: string
  /** The cell of a table. */
  text: (attendee: Attendee) => string
  /** The value of a JSON document. */
  value: (attendee: Attendee) => unknown
}

/**
 * All columns that a list of this event may have; nothing else leaves. Guests have their own name and the registration's
 * state; what the one who signed up told about himself is not theirs.
 */
export const columnsOf = (words: EventWords): Column[] => [
  textColumn('name', 'Name', ({ name }) => name),
  textColumn('guestOf', 'Guest of', ({ isGuest, registration }) => (isGuest ? registration.name : null)),
  textColumn(
    'email',
    'E-mail',
    own(({ email }) => email),
  ),
  textColumn(
    'organisation',
    'Organisation',
    own(({ organisation }) => organisation),
  ),
  textColumn(
    'jobTitle',
    'Job title',
    own(({ jobTitle }) => jobTitle),
  ),
  textColumn(
    'country',
    'Country',
    own(({ country }) => country),
  ),
  textColumn('status', 'Status', ({ registration }) => registration.status),
  {
    key: 'category',
    label: 'Category',
    text: ({ registration: { category } }) => (category ? (words.categories[category] ?? category) : ''),
    value: ({ registration }) => registration.category ?? null,
  },
  {
    key: 'sessions',
    label: 'Sessions',
    text: (attendee) =>
      sessionsOf(attendee, words)
        .map(({ title, status }) => (status === 'confirmed' ? title : `${title} (${status})`))
        .join('\n'),
    value: (attendee) => sessionsOf(attendee, words),
  },
  ...words.questions.map(answerColumn),
  textColumn(
    'listedTo',
    'Listed to',
    own(({ listedTo }) => listedTo ?? 'nobody'),
  ),
  textColumn(
    'locale',
    'Language',
    own(({ locale }) => locale),
  ),
  {
    key: 'requestedAt',
    label: `Signed up (${words.timeZone})`,
    text: ({ registration: { requestedAt } }) =>
      requestedAt ? format(new TZDate(requestedAt, words.timeZone), 'yyyy-MM-dd HH:mm') : '',
    value: ({ registration }) => registration.requestedAt ?? null,
  },
]

const answersPrefix = 'answers.'

/** Columns that a list has only where they are asked for. */
const onDemand = ['listedTo', 'locale']

/** The columns that a request names, in its order; `answers` stands for all questions. Undefined where one is not known. */
export const chooseColumns = (
  names: readonly string[] | undefined,
  known: readonly Column[],
): Column[] | undefined => {
  if (!names) return known.filter(({ key }) => !onDemand.includes(key))
  const wanted = [...new Set(names)]
  const chosen = wanted.map((name) =>
    name === 'answers'
      ? known.filter(({ key }) => key.startsWith(answersPrefix))
      : known.filter(({ key }) => key === name),
  )
  const isKnown = chosen.every((columns, index) => columns.length > 0 || wanted[index] === 'answers')
  const columns = [...new Set(chosen.flat())]
  return isKnown && columns.length > 0 ? columns : undefined
}

/** An attendee as a JSON document; answers stand together by the key of their question. */
export const documentOf = (attendee: Attendee, columns: readonly Column[]): Record<string, unknown> => {
  const entries = columns.map(({ key, value }) => [key, value(attendee)] as const)
  const answers = entries.flatMap(([key, value]) =>
    key.startsWith(answersPrefix) ? [[key.slice(answersPrefix.length), value]] : [],
  )
  const others = entries.filter(([key]) => !key.startsWith(answersPrefix))
  return {
    ...Object.fromEntries(others),
    ...(answers.length > 0 ? { answers: Object.fromEntries(answers) } : {}),
  }
}

const textColumn = (
  key: string,
  label: string,
  read: (attendee: Attendee) => string | null | undefined,
): Column => ({
  key,
  label,
  text: (attendee) => read(attendee) ?? '',
  value: (attendee) => read(attendee) ?? null,
})

/** What belongs to the one who signed up, and to none of the guests. */
const own =
  <Value>(read: (registration: Attendee['registration']) => Value) =>
  ({ isGuest, registration }: Attendee): Value | null =>
    isGuest ? null : read(registration)

const sessionsOf = ({ registration }: Attendee, words: EventWords) =>
  (registration.sessions ?? []).map(({ session, status }) => {
    const id = String(typeof session === 'object' ? session.id : session)
    return { session: id, title: words.sessions[id] ?? id, status }
  })

const answerColumn = ({ key, label, options }: EventWords['questions'][number]): Column => {
  const read = own(({ answers }) => answers?.[key])
  return {
    key: `${answersPrefix}${key}`,
    label,
    text: (attendee) => answerText(read(attendee), options),
    value: (attendee) => read(attendee) ?? null,
  }
}

const answerText = (answer: unknown, options: Record<string, string>): string => {
  if (answer === undefined || answer === null) return ''
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no'
  if (Array.isArray(answer)) return answer.map((each) => answerText(each, options)).join(', ')
  const key = String(answer)
  // What people type may be the name of something that every object has.
  return (Object.hasOwn(options, key) ? options[key] : undefined) ?? key
}
