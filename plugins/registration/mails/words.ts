import type { RegistrationState, SessionPlaceState } from '../../../src/domain/registrationStates'
import type { MailKind } from '../domain/mailKind'
import type { Purpose } from '../tokens'

/** Every mail that is written: those that a change calls for, and the one that the calendar calls for. */
export type MailName = MailKind | 'reminder'

/** Its lines are paragraphs. */
export type MailText = { subject: string; lines: readonly string[] }

/**
 * The words of one language. `{name}`, `{event}`, `{days}`, `{where}`, `{until}` and `{place}` are filled in; a line whose fact is
 * not known is left out.
 */
export type Words = {
  hello: string
  /** For a name that had better not be repeated. */
  helloAnybody: string
  reference: string
  /** Leads to the address of the button, spelled out. */
  orOpen: string
  place: string
  /** Why somebody gets a message that he did not ask for. */
  because: string
  /** Stands in a mail that has the ticket with it. */
  ticketAttached: string
  /** Stands below the ticket. */
  showTicket: string
  buttons: Record<Purpose | 'cancel', string>
  sessions: Record<SessionPlaceState, string>
  states: Record<RegistrationState, string>
  pages: Record<Purpose | 'invalid' | 'invalidAdvice' | 'refused', string>
  /** To whoever is asked to take a place over; `{holder}` is whose place it is. */
  invitation: MailText
  mails: Record<MailName, MailText>
}
