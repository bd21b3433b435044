/**
 * The life of a registration. `pending`: address not confirmed; `requested`: waits for approval; `offered`: holds a
 * freed place until it is accepted or ends. The last three are over and hold nothing.
 */
export const registrationStates = [
  'pending',
  'requested',
  'waitlisted',
  'offered',
  'confirmed',
  'cancelled',
  'expired',
  'rejected',
] as const

export type RegistrationState = (typeof registrationStates)[number]

/** States of a live registration: one a person and event. */
export const liveStates = [
  'pending',
  'requested',
  'waitlisted',
  'offered',
  'confirmed',
] as const satisfies readonly RegistrationState[]

/** What a session in a registration can be. */
export const sessionPlaceStates = ['confirmed', 'waitlisted', 'full'] as const

export type SessionPlaceState = (typeof sessionPlaceStates)[number]
