import { isRecord } from '../../../src/domain/isRecord'
import { type Answers, type Consents, readAnswers } from './answers'
import { chooseSessions } from './choose'
import type { SessionPlace } from './entry'
import { type ListedTo, listingLevels } from './listing'
import {
  isAbsent,
  isLine,
  isName,
  type Person,
  type Position,
  readPerson,
  readPosition,
  textOf,
} from './person'
import { isRefusal, type Refusal, refuse } from './refusal'
import type { Settings } from './settings'

/** What somebody sent, as far as it can be checked without the event. */
export type Submission = Person &
  Position &
  Wishes & {
    event: string
    category: string | null
    locale: string | null
  }

/** What a person may change later. */
export type Wishes = {
  sessions: string[]
  guests: { name: string }[]
  answers: Record<string, unknown>
  consents: Consents
  listedTo: ListedTo
}

/** Reads the fields that are known and leaves all others. */
export const readSubmission = (body: unknown, locales: readonly string[]): Submission | Refusal => {
  if (!isRecord(body)) return refuse('body-invalid')
  const { event, category, locale } = body
  if (!isName(event)) return refuse('field-invalid', 'event')
  const person = readPerson(body)
  if (isRefusal(person)) return person
  for (const key of ['category', 'locale'] as const) {
    if (!isAbsent(body[key]) && !isLine(body[key])) return refuse('field-invalid', key)
  }
  const position = readPosition(body)
  if (isRefusal(position)) return position
  const wishes = readWishes(body)
  if (isRefusal(wishes)) return wishes
  return {
    event,
    ...person,
    ...position,
    category: textOf(category),
    locale: knownLocale(locale, locales),
    sessions: [],
    guests: [],
    answers: {},
    consents: {},
    listedTo: 'nobody',
    ...wishes,
  }
}

/** One of the content's languages; null for any other. */
export const knownLocale = (given: unknown, locales: readonly string[]): string | null =>
  locales.find((known) => known === given) ?? null

/** Reads what a person may change; what is not there stays as it is. */
export const readWishes = (body: unknown): Partial<Wishes> | Refusal => {
  if (!isRecord(body)) return refuse('body-invalid')
  const { sessions, guests, answers, consents } = body
  if (
    !isAbsent(sessions) &&
    !(Array.isArray(sessions) && sessions.length <= 200 && sessions.every((one) => isLine(one)))
  ) {
    return refuse('field-invalid', 'sessions')
  }
  if (!isAbsent(guests) && !(Array.isArray(guests) && guests.length <= 1000 && guests.every(isGuest))) {
    return refuse('field-invalid', 'guests')
  }
  if (!isAbsent(answers) && !isRecord(answers)) return refuse('field-invalid', 'answers')
  if (!isAbsent(consents) && !isConsents(consents)) return refuse('field-invalid', 'consents')
  const listedTo = listingLevels.find((level) => level === body.listedTo)
  if (!isAbsent(body.listedTo) && !listedTo) return refuse('field-invalid', 'listedTo')
  return {
    ...(listedTo ? { listedTo } : {}),
    ...(isAbsent(sessions) ? {} : { sessions }),
    ...(isAbsent(guests)
      ? {}
      : { guests: (guests as { name: string }[]).map(({ name }) => ({ name: name.trim() })) }),
    ...(isAbsent(answers) ? {} : { answers }),
    ...(isAbsent(consents) ? {} : { consents }),
  }
}

const isGuest = (value: unknown): value is { name: string } => isRecord(value) && isName(value.name)

const isConsents = (value: unknown): value is Consents =>
  isRecord(value) &&
  Object.entries(value).length <= 50 &&
  Object.entries(value).every(([key, given]) => /^[\w-]{1,60}$/.test(key) && typeof given === 'boolean')

/** What of a wish an event can give, in its own terms. */
export type Wanted = { sessions: string[]; places: number; answers: Answers; consents: Consents }

/** Holds wishes against what is published of the event. */
export const fitWishes = (
  settings: Settings,
  wishes: Omit<Wishes, 'listedTo'>,
  kept: { sessions: readonly SessionPlace[]; places: number } = { sessions: [], places: 1 },
): Wanted | Refusal => {
  const sessions = chooseSessions(settings, wishes.sessions, kept.sessions)
  if (isRefusal(sessions)) return sessions
  const places = 1 + wishes.guests.length
  if (places > Math.max(settings.maxPlaces, kept.places)) return refuse('field-invalid', 'guests')
  const read = readAnswers(settings.questions, wishes.answers, wishes.consents)
  if (isRefusal(read)) return read
  const consents = consentsAskedFor(settings, wishes.consents)
  return { sessions: sessions.map(({ id }) => id), places, answers: read.answers, consents }
}

/** What nobody asked for is not kept: a key is a stranger's word. */
const consentsAskedFor = ({ questions }: Settings, given: Consents): Consents =>
  Object.fromEntries(
    Object.entries(given).filter(([key]) =>
      questions.some((question) => question.kind === 'consent' && question.key === key),
    ),
  )
