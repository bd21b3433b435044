import { checkEmail, checkLanguage, checkMessage, checkName, checkTopic } from './enquiryFields'

/** A question as the public posts it. */
export type EnquiryBody = {
  regarding?: Regarding
  topic?: string
  name: string
  email: string
  message: string
  language?: string
}

/** What a question is about: a collection and an id or slug in it. */
export type Regarding = { relationTo: string; value: string }

export type BodyProblem = { field?: string; message: string }

const checks = {
  topic: checkTopic,
  name: checkName,
  email: checkEmail,
  message: checkMessage,
  language: checkLanguage,
} as const

/** Reads what was posted. Keys that it does not know are left behind. */
export const readEnquiryBody = (
  body: unknown,
  trap: string,
): { enquiry: EnquiryBody } | { problem: BodyProblem } => {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return { problem: { message: 'The body is not a JSON object.' } }
  const given = body as Record<string, unknown> // An object of JSON, whose values are checked one by one.
  if (given[trap] !== undefined && given[trap] !== '')
    return { problem: { field: trap, message: 'This field must stay empty.' } }
  for (const [field, check] of Object.entries(checks)) {
    const outcome = check(given[field])
    if (outcome !== true) return { problem: { field, message: outcome } }
  }
  const regarding = readRegarding(given.regarding)
  if (regarding === 'invalid')
    return { problem: { field: 'regarding', message: 'Give relationTo and value (an id or a slug).' } }
  const text = (key: keyof typeof checks) => (given[key] ? String(given[key]).trim() : undefined)
  return {
    enquiry: {
      regarding,
      topic: text('topic'),
      name: text('name') ?? '',
      email: text('email') ?? '',
      message: text('message') ?? '',
      language: text('language'),
    },
  }
}

/** Undefined where nothing is named. */
export const readRegarding = (value: unknown): Regarding | undefined | 'invalid' => {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'object') return 'invalid'
  const { relationTo, value: of } = value as { relationTo?: unknown; value?: unknown }
  if (typeof relationTo !== 'string' || typeof of !== 'string' || !of || of.length > 200) return 'invalid'
  return { relationTo, value: of }
}
