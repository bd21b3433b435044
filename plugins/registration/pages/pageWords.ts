import type { ListedTo } from '../domain/listing'
import type { RefusalCode } from '../domain/refusal'

/** What can go wrong on a page of one's own registration; whatever else goes wrong is `busy`. */
export type Fault =
  | Extract<
      RefusalCode,
      | 'field-invalid'
      | 'answer-invalid'
      | 'consent-required'
      | 'session-not-in-event'
      | 'registration-not-open'
      | 'registration-closed'
      | 'event-cancelled'
      | 'sessions-overlap'
      | 'event-full'
      | 'already-registered'
      | 'not-confirmed'
      | 'checked-in'
      | 'token-expired'
      | 'body-too-large'
      | 'busy'
    >
  | 'email-invalid'
  | 'rate-limited'

/** The words of the pages behind the links, in one language; blanks are filled in as in mails. */
export type PageWords = {
  labels: Record<
    | 'name'
    | 'email'
    | 'organisation'
    | 'jobTitle'
    | 'country'
    | 'countryHint'
    | 'category'
    | 'sessions'
    | 'questions'
    | 'required'
    | 'onlyIf'
    | 'yes'
    | 'noAnswer'
    | 'left'
    | 'full'
    | 'waitingList'
    | 'guests'
    | 'guest'
    | 'guestsHint'
    | 'listedTo'
    | 'listedHint'
    | 'mailLanguage',
    string
  >
  listedTo: Record<ListedTo, string>
  headings: Record<'details' | 'change' | 'handOver' | 'cancel' | 'attendees', string>
  buttons: Record<
    'save' | 'ask' | 'keepPlace' | 'cancelNow' | 'keepRegistration' | 'take' | 'next' | 'back',
    string
  >
  texts: Record<
    | 'offerEnds'
    | 'handOver'
    | 'asked'
    | 'reallyCancel'
    | 'reallyLeave'
    | 'cancel'
    | 'take'
    | 'takeFrom'
    | 'takeGuests'
    | 'taken'
    | 'mailed'
    | 'tooLate'
    | 'nobodyListed',
    string
  >
  /** What was just done. */
  done: Record<'change' | 'hand-over' | 'withdraw', string>
  checkThis: string
  faults: Record<Fault, string>
}
