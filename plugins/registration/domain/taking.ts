import { isRecord } from '../../../src/domain/isRecord'
import type { Consents } from './answers'
import type { ListedTo } from './listing'
import { isAbsent, isName, type Person, type Position, readPerson, readPosition } from './person'
import { isRefusal, type Refusal, refuse } from './refusal'
import { knownLocale, readWishes } from './submission'

/** Somebody who is to get a place from its holder. */
export type Invited = Person & { locale: string | null }

/** What somebody tells who takes a place over. */
export type Taking = Position & {
  /** Null: the name that the holder gave. */
  name: string | null
  locale: string | null
  answers: Record<string, unknown>
  consents: Consents
  listedTo: ListedTo
}

export const readInvited = (body: unknown, locales: readonly string[]): Invited | Refusal => {
  if (!isRecord(body)) return refuse('body-invalid')
  const person = readPerson(body)
  return isRefusal(person) ? person : { ...person, locale: knownLocale(body.locale, locales) }
}

/** All of it may be left out; the event's own questions decide what is needed. */
export const readTaking = (given: unknown, locales: readonly string[]): Taking | Refusal => {
  const body = given === undefined ? {} : given
  if (!isRecord(body)) return refuse('body-invalid')
  const { name } = body
  if (!isAbsent(name) && !isName(name)) return refuse('field-invalid', 'name')
  const position = readPosition(body)
  if (isRefusal(position)) return position
  const wishes = readWishes(body)
  if (isRefusal(wishes)) return wishes
  const { answers = {}, consents = {}, listedTo = 'nobody' } = wishes
  return {
    ...position,
    name: isName(name) ? name.trim() : null,
    locale: knownLocale(body.locale, locales),
    answers,
    consents,
    listedTo,
  }
}
