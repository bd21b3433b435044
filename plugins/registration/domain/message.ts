import { isRecord } from '../../../src/domain/isRecord'
import { type Audience, readAudience } from './audience'
import { isLine, isLines } from './person'
import { isRefusal, type Refusal, refuse } from './refusal'

/** What a message may name; each is filled in for the person who gets it. */
export const messageBlanks = ['name', 'event', 'reference'] as const

export type MessageBlank = (typeof messageBlanks)[number]

export const longestSubject = 200
export const longestText = 10_000

/** `sending` until everybody of its audience was looked at and every mail is handed over. */
export const messageStates = ['sending', 'sent'] as const

export type MessageState = (typeof messageStates)[number]

export type Message = { subject: string; text: string; audience: Audience }

/** Reads what an organiser writes. */
export const readMessage = (body: unknown, locales: readonly string[]): Message | Refusal => {
  if (!isRecord(body)) return refuse('body-invalid')
  const { subject, text } = body
  if (!isLine(subject, longestSubject) || subject.trim() === '') return refuse('field-invalid', 'subject')
  if (!isLines(text, longestText) || text.trim() === '') return refuse('field-invalid', 'text')
  if (oddBlank(subject) !== null) return refuse('blank-unknown', 'subject')
  if (oddBlank(text) !== null) return refuse('blank-unknown', 'text')
  const audience = readAudience(body.audience, locales)
  if (isRefusal(audience)) return audience
  return { subject: subject.trim(), text: text.replace(/\r\n?/g, '\n').trim(), audience }
}

/** The name that the sender gives to a message, so that a message that is posted twice is one. */
export const readRequestKey = (body: unknown): string | Refusal => {
  const key = isRecord(body) ? body.requestKey : undefined
  return isLine(key, 100) && key !== '' ? key : refuse('field-invalid', 'requestKey')
}

/** The first blank of a text that nothing is known for, as it stands there; null where there is none. */
export const oddBlank = (text: string): string | null => {
  const known: readonly string[] = messageBlanks
  for (const [whole, name = ''] of text.matchAll(/\{([^{}\n]*)\}/g)) if (!known.includes(name)) return whole
  return null
}
