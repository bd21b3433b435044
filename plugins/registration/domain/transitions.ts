import { liveStates, type RegistrationState } from '../../../src/domain/registrationStates'

/** Which state may follow which. A registration that is over comes back only by reinstatement. */
export const transitions: Record<RegistrationState, readonly RegistrationState[]> = {
  pending: ['confirmed', 'waitlisted', 'requested', 'expired', 'cancelled'],
  requested: ['confirmed', 'waitlisted', 'rejected', 'cancelled'],
  waitlisted: ['offered', 'confirmed', 'cancelled'],
  offered: ['confirmed', 'expired', 'cancelled'],
  confirmed: ['cancelled'],
  cancelled: ['confirmed', 'waitlisted', 'requested'],
  expired: ['confirmed', 'waitlisted', 'requested'],
  rejected: ['confirmed', 'waitlisted', 'requested'],
}

/** Whether a registration may go from one state to another; staying is no transition and always allowed. */
export const mayBecome = (from: RegistrationState, to: RegistrationState): boolean =>
  from === to || transitions[from].includes(to)

const live: readonly RegistrationState[] = liveStates

export const isLive = (status: RegistrationState): boolean => live.includes(status)
