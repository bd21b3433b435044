import { isBareAddress } from '../../../src/domain/bareAddress'
import { normaliseAddress } from './address'
import { type Refusal, refuse } from './refusal'

/** Who somebody is. */
export type Person = {
  name: string
  /** As it was typed; mail goes there. */
  email: string
  /** Normalised: who this is. */
  address: string
}

/** What somebody tells about himself besides. */
export type Position = { organisation: string | null; jobTitle: string | null; country: string | null }

/**
 * One line of text without control characters: a line break in a name could become a header of a mail. Nor may it turn
 * the words around it, as overrides and embeddings of direction do; the marks that names are written with stay.
 */
const line = /^[^\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]*$/u

export const isLine = (value: unknown, length = 200): value is string =>
  typeof value === 'string' && value.length <= length && line.test(value)

/** Text of several lines, without other control characters. */
export const isLines = (value: unknown, length: number): value is string =>
  typeof value === 'string' && value.length <= length && /^(?:[^\p{Cc}]|[\n\r\t])*$/u.test(value)

export const isName = (value: unknown): value is string => isLine(value) && value.trim() !== ''

export const isAbsent = (value: unknown): value is undefined | null => value === undefined || value === null

/** A name and an address. */
export const readPerson = ({ name, email }: Record<string, unknown>): Person | Refusal => {
  if (!isName(name)) return refuse('field-invalid', 'name')
  // Mail goes to what was typed: what no mail can go to would have a mail due for ever.
  const address = isLine(email, 320) && isBareAddress(email.trim()) ? normaliseAddress(email) : null
  if (!isLine(email, 320) || address === null) return refuse('field-invalid', 'email')
  return { name: name.trim(), email: email.trim(), address }
}

export const readPosition = (body: Record<string, unknown>): Position | Refusal => {
  const { organisation, jobTitle, country } = body
  if (!isAbsent(organisation) && !isLine(organisation)) return refuse('field-invalid', 'organisation')
  if (!isAbsent(jobTitle) && !isLine(jobTitle)) return refuse('field-invalid', 'jobTitle')
  if (!isAbsent(country) && country !== '' && !(isLine(country) && /^[A-Za-z]{2}$/.test(country))) {
    return refuse('field-invalid', 'country')
  }
  return {
    organisation: textOf(organisation),
    jobTitle: textOf(jobTitle),
    country: textOf(country)?.toUpperCase() ?? null,
  }
}

/** The text without space around it; null for none. */
export const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim()) || null
