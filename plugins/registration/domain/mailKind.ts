import type { RegistrationState } from '../../../src/domain/registrationStates'
import type { Entry } from './entry'

export const mailKinds = [
  'confirm',
  'requested',
  'confirmed',
  'waitlisted',
  'offer',
  'changed',
  'cancelled',
  'rejected',
  'offer-ended',
  'event-cancelled',
  'event-moved',
  'handed-over',
] as const

export type MailKind = (typeof mailKinds)[number]

/** A mail that is due, with the revision of the ledger that called for it: one mail, whatever changes until it goes. */
export type DueMail = `${MailKind}:${number}`

// Made of a kind alone.
export const kindOf = (due: DueMail): MailKind => due.split(':')[0] as MailKind

const onArrival: Record<RegistrationState, MailKind | null> = {
  pending: 'confirm',
  requested: 'requested',
  waitlisted: 'waitlisted',
  offered: 'offer',
  confirmed: 'confirmed',
  cancelled: 'cancelled',
  rejected: 'rejected',
  expired: null,
}

/** The mail that a change calls for; null where nothing happened that the person has to hear of. */
export const mailFor = (before: Entry | undefined, after: Entry): MailKind | null => {
  if (before?.status !== after.status) {
    // A request that was never confirmed ends in silence: the address may be somebody else's.
    return before?.status === 'offered' && after.status === 'expired'
      ? 'offer-ended'
      : onArrival[after.status]
  }
  const moved =
    after.status === 'confirmed' &&
    (before.places !== after.places || JSON.stringify(before.sessions) !== JSON.stringify(after.sessions))
  return moved ? 'changed' : null
}

/** The mail that brings the link again to somebody who asks for it by signing up once more. */
export const mailAgain = (entry: Entry): MailKind | null => onArrival[entry.status]
