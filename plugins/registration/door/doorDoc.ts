import type { RegistrationState } from '../../../src/domain/registrationStates'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { checkInOf } from '../domain/checkIn'
import type { CheckIn, SessionPlace } from '../domain/entry'

export type DoorPlace = {
  place: number
  name: string
  /** ISO 8601. */
  checkedInAt: string | null
  /** Whether it counts from this check-in on. */
  first: boolean
}

/** What the door may see of a registration: never an address, an answer, or anything else. */
export type DoorDoc = {
  id: string
  name: string
  organisation: string | null
  status: RegistrationState
  places: DoorPlace[]
  sessions: SessionPlace[]
}

type Seen = Pick<RegistrationDoc, 'name' | 'organisation' | 'guests' | 'status'> & {
  id: string
  sessions: readonly SessionPlace[] | null
  checkIns: readonly CheckIn[] | null
}

/** Fields that the door sees something of. */
export const doorFields = ['name', 'organisation', 'guests', 'status', 'sessions', 'checkIns'] as const

/** A registration as one door sees it. */
export const doorDoc = (doc: Seen, door: string, first: readonly number[] = []): DoorDoc => {
  const checkIns = doc.checkIns ?? []
  return {
    id: doc.id,
    name: doc.name,
    organisation: doc.organisation ?? null,
    status: doc.status,
    places: [doc.name, ...(doc.guests ?? []).map((guest) => guest.name)].map((name, place) => {
      const known = checkInOf({ checkIns }, door, place)
      return {
        place,
        name,
        checkedInAt: known ? new Date(known.at).toISOString() : null,
        first: first.includes(place),
      }
    }),
    sessions: (doc.sessions ?? []).map(({ session, status }) => ({ session: String(session), status })),
  }
}
