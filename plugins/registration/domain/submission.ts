import { isBareAddress } from '../../../src/domain/bareAddress'
import { normaliseAddress } from './address'
import { type Answers, type Consents, readAnswers } from './answers'
import { chooseSessions } from './choose'
import type { SessionPlace } from './entry'
import { type ListedTo, listingLevels } from './listing'
import { isRefusal, type Refusal, refuse } from './refusal'
import type { Settings } from './settings'

/** What somebody sent, as far as it can be checked without the event. */
export type Submission = {
  event: string
  name: string
  /** As it was typed; mail goes there. */
  email: string
  /** Normalised: who this is. */
  address: string
  organisation: string | null
  jobTitle: string | null
  country: string | null
  category: string | null
  locale: string | null
  listedTo: ListedTo
} & Wishes

/** What a person may change later. */
export type Wishes = {
  sessions: string[]
  guests: { name: string }[]
  answers: Record<string, unknown>
  consents: Consents
}

/** One line of text without control characters: a line break in a name could become a header of a mail. */
const line = /^[^\p{Cc}\p{Zl}\p{Zp}]*$/u

export const isLine = (value: unknown, length = 200): value is string =>
  typeof value === 'string' && value.length <= length && line.test(value)

const isAbsent = (value: unknown): value is undefined | null => value === undefined || value === null

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads the fields that are known and leaves all others. */
export const readSubmission = (body: unknown, locales: readonly string[]): Submission | Refusal => {
  if (!isPlainObject(body)) return refuse('body-invalid')
  const { event, name, email, country, category, locale } = body
  if (!isLine(event) || event === '') return refuse('field-invalid', 'event')
  if (!isLine(name) || name.trim() === '') return refuse('field-invalid', 'name')
  // Mail goes to what was typed: what no mail can go to would have a mail due for ever.
  const address = isLine(email, 320) && isBareAddress(email.trim()) ? normaliseAddress(email) : null
  if (!isLine(email, 320) || address === null) return refuse('field-invalid', 'email')
  for (const key of ['organisation', 'jobTitle', 'category', 'locale'] as const) {
    if (!isAbsent(body[key]) && !isLine(body[key])) return refuse('field-invalid', key)
  }
  if (!isAbsent(country) && country !== '' && !(isLine(country) && /^[A-Za-z]{2}$/.test(country))) {
    return refuse('field-invalid', 'country')
  }
  const listedTo = listingLevels.find((level) => level === (body.listedTo ?? 'nobody'))
  if (!listedTo) return refuse('field-invalid', 'listedTo')
  const wishes = readWishes(body)
  if (isRefusal(wishes)) return wishes
  return {
    event,
    name: name.trim(),
    email: email.trim(),
    address,
    organisation: textOf(body.organisation),
    jobTitle: textOf(body.jobTitle),
    country: textOf(country)?.toUpperCase() ?? null,
    category: textOf(category),
    locale: locales.find((known) => known === locale) ?? null,
    listedTo,
    sessions: [],
    guests: [],
    answers: {},
    consents: {},
    ...wishes,
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim()) || null

/** Reads what a person may change; what is not there stays as it is. */
export const readWishes = (body: unknown): Partial<Wishes> | Refusal => {
  if (!isPlainObject(body)) return refuse('body-invalid')
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
  if (!isAbsent(answers) && !isPlainObject(answers)) return refuse('field-invalid', 'answers')
  if (!isAbsent(consents) && !isConsents(consents)) return refuse('field-invalid', 'consents')
  return {
    ...(isAbsent(sessions) ? {} : { sessions }),
    ...(isAbsent(guests)
      ? {}
      : { guests: (guests as { name: string }[]).map(({ name }) => ({ name: name.trim() })) }),
    ...(isAbsent(answers) ? {} : { answers }),
    ...(isAbsent(consents) ? {} : { consents }),
  }
}

const isGuest = (value: unknown): value is { name: string } =>
  isPlainObject(value) && isLine(value.name) && value.name.trim() !== ''

const isConsents = (value: unknown): value is Consents =>
  isPlainObject(value) &&
  Object.entries(value).length <= 50 &&
  Object.entries(value).every(([key, given]) => /^[\w-]{1,60}$/.test(key) && typeof given === 'boolean')

/** What of a wish an event can give, in its own terms. */
export type Wanted = { sessions: string[]; places: number; answers: Answers; consents: Consents }

/** Holds wishes against what is published of the event. */
export const fitWishes = (
  settings: Settings,
  wishes: Wishes,
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
