import type { RegistrationState } from '../../../src/domain/registrationStates'
import type { Entry } from './entry'
import { isLive } from './transitions'

/** What organisers do to a registration; each is the last part of its path. */
export const organiserActions = [
  'promote',
  'approve',
  'reject',
  'overbook',
  'turn',
  'resend',
  'cancel',
  'reinstate',
] as const

export type OrganiserAction = (typeof organiserActions)[number]

/** What the desk offers: an act on one registration, or its passing to another person, which makes a second one. */
export type DeskAction = OrganiserAction | 'hand-over'

const byState: Record<RegistrationState, readonly DeskAction[]> = {
  pending: ['turn', 'resend', 'cancel'],
  requested: ['approve', 'reject', 'overbook', 'resend', 'cancel'],
  waitlisted: ['promote', 'overbook', 'turn', 'resend', 'cancel'],
  offered: ['resend', 'cancel'],
  confirmed: ['hand-over', 'resend', 'cancel'],
  cancelled: ['reinstate'],
  expired: ['reinstate'],
  rejected: ['reinstate'],
}

/** What can be done to a registration in a state. Whether there is room is for the claim to say. */
export const actionsFor = (status: RegistrationState): readonly DeskAction[] => byState[status]

/** Actions that pass over others, or over the limit: they are recorded with a reason. */
export const needsReason = (action: DeskAction): boolean => action === 'overbook' || action === 'promote'

/** An action that takes another one back, as its request is made. */
export type Undo = { action: 'reinstate' | 'turn'; body: Record<string, unknown> }

type Told = Pick<Entry, 'status' | 'priority' | 'passedOver'>

/**
 * What takes an action back as far as that is fair; null where nothing does. A freed place goes to the next in line at
 * once, so that whoever was cancelled by mistake comes back at the end of the line. Who was given a place has been told.
 */
export const undoOf = (action: OrganiserAction, before: Told | undefined, after: Told): Undo | null => {
  if (!before || !isLive(before.status)) return null
  if (action === 'reject' && after.status === 'rejected') return { action: 'reinstate', body: {} }
  if (action === 'cancel' && after.status === 'cancelled') {
    // Nobody has shown yet that this address is his: only a new sign-up asks him.
    if (before.status === 'pending') return null
    return { action: 'reinstate', body: before.status === 'requested' ? { asks: true } : {} }
  }
  const isSameLine = action === 'turn' && before.status === after.status
  const isOtherTurn = before.priority !== after.priority || before.passedOver !== after.passedOver
  return isSameLine && isOtherTurn
    ? { action: 'turn', body: { priority: before.priority, passedOver: before.passedOver } }
    : null
}
