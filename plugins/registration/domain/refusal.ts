/** Every way in which a sign-up or a change of one can be refused, with the status that tells it. */
export const refusals = {
  'body-invalid': 400,
  'field-invalid': 400,
  'answer-invalid': 400,
  'blank-unknown': 400,
  'consent-required': 400,
  'category-unknown': 400,
  'session-not-in-event': 400,
  'event-unknown': 404,
  'registration-unknown': 404,
  'token-invalid': 404,
  'registration-not-open': 409,
  'registration-closed': 409,
  'event-cancelled': 409,
  'sessions-overlap': 409,
  'event-full': 409,
  'category-full': 409,
  'already-registered': 409,
  'state-changed': 409,
  'checked-in': 409,
  'not-confirmed': 409,
  'approval-needed': 409,
  'not-in-session': 409,
  'ticket-elsewhere': 409,
  'has-registrations': 409,
  'request-key-used': 409,
  'token-expired': 410,
  'body-too-large': 413,
  busy: 503,
} as const

export type RefusalCode = keyof typeof refusals

/** A rule that says no: a value, so that the rules stay free of what carries it to the client. */
export type Refusal = { refused: RefusalCode; field?: string }

export const refuse = (refused: RefusalCode, field?: string): Refusal =>
  field ? { refused, field } : { refused }

export const isRefusal = (value: object | string): value is Refusal =>
  typeof value === 'object' && 'refused' in value
