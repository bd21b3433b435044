import { APIError } from 'payload'
import { isRefusal, type Refusal, type RefusalCode, refusals } from './domain/refusal'

/** What each code says to the person who reads it. */
const messages: Record<RefusalCode, string> = {
  'body-invalid': 'The request has no readable JSON object.',
  'field-invalid': 'A field is missing or can’t be used.',
  'answer-invalid': 'A question has no usable answer.',
  'blank-unknown': 'Something between braces is not known. Known are {name}, {event} and {reference}.',
  'consent-required': 'This consent is needed to sign up.',
  'category-unknown': 'The event has no such category.',
  'session-not-in-event': 'The event has no such session.',
  'event-unknown': 'There is no such event.',
  'registration-unknown': 'There is no such registration.',
  'token-invalid': 'This link is not valid.',
  'registration-not-open': 'Sign-up is not open.',
  'registration-closed': 'Sign-up is closed.',
  'event-cancelled': 'The event is cancelled.',
  'sessions-overlap': 'Two of the sessions take place at the same time.',
  'event-full': 'There are no places left.',
  'category-full': 'There are no places left in this category.',
  'already-registered': 'This address has another live registration for the event.',
  'state-changed': 'The registration has changed meanwhile.',
  'checked-in': 'Somebody of this registration is checked in. Undo the check-in first.',
  'not-confirmed': 'This registration has no confirmed place.',
  'approval-needed': 'An organiser has to approve this. Ask the organisers.',
  'not-in-session': 'This registration has no place in the session.',
  'ticket-elsewhere': 'This ticket is for another event.',
  'has-registrations': 'People are registered here. Cancel their registrations first.',
  'request-key-used': 'This key belongs to another message.',
  'token-expired': 'This link has expired.',
  'body-too-large': 'The request is too large.',
  busy: 'Many people are signing up at this moment. Try again.',
}

/** A refusal on its way to a client: `{ errors: [{ message, data: { code, field? } }] }`. */
export class RegistrationError extends APIError<{ code: RefusalCode; field?: string }> {
  constructor({ refused, field }: Refusal) {
    super(messages[refused], refusals[refused], field ? { code: refused, field } : { code: refused }, true)
    this.name = 'RegistrationError'
  }
}

/** What a rule has read. @throws RegistrationError where it refuses it */
export const orThrow = <T extends object | string>(read: T | Refusal): T => {
  if (isRefusal(read)) throw new RegistrationError(read)
  return read
}
