import { isRecord } from '../../../src/domain/isRecord'
import {
  liveStates,
  type RegistrationState,
  type SessionPlaceState,
  sessionPlaceStates,
} from '../../../src/domain/registrationStates'
import type { Entry } from './entry'
import { isLine } from './person'
import { type Refusal, refuse } from './refusal'

/** States whose people can be written to. Who was never confirmed or was turned down hears nothing more. */
export const addressedStates = [...liveStates, 'cancelled'] as const satisfies readonly RegistrationState[]

export type AddressedState = (typeof addressedStates)[number]

/** Whom a message goes to: all that is given has to be true of a person. */
export type Audience = {
  status: AddressedState[]
  /** The key of a category; null for those who are in none. */
  category?: string | null
  /** The id of a session that they chose. */
  session?: string
  /** What they have there; whatever it is where this is not given. */
  sessionStatus?: SessionPlaceState[]
  /** The language that they are written to in. */
  locale?: string
  /** Whether anybody of the registration has come through the event's own door. */
  checkedIn?: boolean
}

/** A registration as far as an audience asks about it. */
export type Addressee = Pick<Entry, 'status' | 'category' | 'sessions'> & {
  locale: string
  checkedInAt: string | null
}

const keys = ['status', 'category', 'session', 'sessionStatus', 'locale', 'checkedIn']

/**
 * Reads an audience from a body. A key that is not known is refused: to leave a condition out is to write to more people
 * than was meant.
 */
export const readAudience = (value: unknown, locales: readonly string[]): Audience | Refusal => {
  if (!isRecord(value) || Object.keys(value).some((key) => !keys.includes(key))) return invalid()
  const { category, session, locale, checkedIn } = value
  const status = someOf(addressedStates, value.status)
  if (!status) return invalid('status')
  if (category !== undefined && category !== null && !isName(category)) return invalid('category')
  if (session !== undefined && !isName(session)) return invalid('session')
  const sessionStatus = someOf(sessionPlaceStates, value.sessionStatus)
  if (value.sessionStatus !== undefined && !(sessionStatus && session !== undefined)) {
    return invalid('sessionStatus')
  }
  const language = locales.find((known) => known === locale)
  if (locale !== undefined && !language) return invalid('locale')
  if (checkedIn !== undefined && typeof checkedIn !== 'boolean') return invalid('checkedIn')
  return {
    status,
    ...(category !== undefined && { category }),
    ...(session !== undefined && { session }),
    ...(sessionStatus && { sessionStatus }),
    ...(language && { locale: language }),
    ...(checkedIn !== undefined && { checkedIn }),
  }
}

const invalid = (key?: keyof Audience): Refusal =>
  refuse('field-invalid', key ? `audience.${key}` : 'audience')

const isName = (value: unknown): value is string => isLine(value) && value !== ''

/** The values, once each; undefined where there is none or one that is not known. */
const someOf = <T extends string>(known: readonly T[], value: unknown): T[] | undefined => {
  if (!Array.isArray(value) || value.length === 0) return undefined
  return value.every((one) => known.includes(one)) ? known.filter((one) => value.includes(one)) : undefined
}

/** Whether a message to an audience goes to somebody. */
export const matches = (audience: Audience, person: Addressee): boolean => {
  const { category, session, sessionStatus, locale, checkedIn } = audience
  const status: readonly RegistrationState[] = audience.status
  return (
    status.includes(person.status) &&
    (category === undefined || category === person.category) &&
    (session === undefined ||
      person.sessions.some(
        (place) => place.session === session && (sessionStatus?.includes(place.status) ?? true),
      )) &&
    (locale === undefined || locale === person.locale) &&
    (checkedIn === undefined || checkedIn === (person.checkedInAt !== null))
  )
}
