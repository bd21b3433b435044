import type { RegistrationState } from '../../../../src/domain/registrationStates'
import type { DeskAction } from '../../domain/organising'

/** Whom an action is about. */
export type Acted = {
  id: string
  name: string
  status: RegistrationState
  priority: number
  passedOver: boolean
}

/** Asks whether an action is meant, and does it then. */
export type Begin = (action: DeskAction, person: Acted) => void
