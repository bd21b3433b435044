import type { RegistrationState } from '../../../src/domain/registrationStates'

/** What the admin calls the states. */
export const stateWords: Record<RegistrationState, string> = {
  pending: 'Not confirmed yet',
  requested: 'To approve',
  waitlisted: 'Waiting',
  offered: 'Offered a place',
  confirmed: 'Confirmed',
  cancelled: 'Cancelled',
  expired: 'Ended',
  rejected: 'Rejected',
}
