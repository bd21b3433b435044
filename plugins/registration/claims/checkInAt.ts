import { type Arrival, type CheckedIn, checkIn, undoCheckIn } from '../domain/checkIn'
import { isRefusal } from '../domain/refusal'
import type { Desk } from './desk'

/** Who is meant: the registration of an event. */
type Whose = { event: string; id: string }

/** Lets people of a registration in. @throws RegistrationError where the rules refuse it */
export const checkInAt = (desk: Desk, { event, id }: Whose, arrival: Arrival): Promise<CheckedIn> =>
  desk.do(event, {
    loads: id,
    decide: (sheet, now) => {
      const done = checkIn(sheet, id, arrival, now)
      return isRefusal(done) ? done : { result: done, about: { id, by: arrival.by, what: 'check-in' } }
    },
  })

/** Takes a check-in back. @throws RegistrationError where the rules refuse it */
export const undoCheckInAt = (
  desk: Desk,
  { event, id }: Whose,
  { by, ...wanted }: Pick<Arrival, 'door' | 'places' | 'by'>,
): Promise<CheckedIn> =>
  desk.do(event, {
    loads: id,
    decide: (sheet, now) => {
      const done = undoCheckIn(sheet, id, wanted, now)
      return isRefusal(done) ? done : { result: done, about: { id, by, what: 'undo-check-in' } }
    },
  })
