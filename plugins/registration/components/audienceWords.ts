import type { SessionPlaceState } from '../../../src/domain/registrationStates'
import type { AddressedState, Audience } from '../domain/audience'

export type Option<Value extends string = string> = { value: Value; label: string }

/** What an audience can be chosen by. */
export type Choices = { categories: Option[]; sessions: Option[]; languages: Option[] }

export const stateLabels: Record<AddressedState, string> = {
  pending: 'Address not confirmed yet',
  requested: 'Waiting for approval',
  waitlisted: 'On the waiting list',
  offered: 'A place is offered',
  confirmed: 'Have a place',
  cancelled: 'Cancelled',
}

export const placeLabels: Record<SessionPlaceState, string> = {
  confirmed: 'Have a place there',
  waitlisted: 'Wait for it',
  full: 'Got none',
}

export const cameLabels = { yes: 'Have been checked in', no: 'Have not been checked in' } as const

export const noCategory = 'No category'

/** An audience as somebody reads it who did not choose it. */
export const audienceWords = (audience: Audience, choices: Choices): string => {
  const { status, category, session, sessionStatus, locale, checkedIn } = audience
  const labelOf = (options: Option[], key: string) => options.find(({ value }) => value === key)?.label ?? key
  return [
    status.map((one) => stateLabels[one]).join(', '),
    ...(category === undefined
      ? []
      : [category === null ? noCategory : labelOf(choices.categories, category)]),
    ...(session === undefined ? [] : [labelOf(choices.sessions, session)]),
    ...(sessionStatus ? [sessionStatus.map((one) => placeLabels[one]).join(', ')] : []),
    ...(locale === undefined ? [] : [labelOf(choices.languages, locale)]),
    ...(checkedIn === undefined ? [] : [cameLabels[checkedIn ? 'yes' : 'no']]),
  ].join('; ')
}
