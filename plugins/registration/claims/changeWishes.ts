import { isDeepStrictEqual } from 'node:util'
import { change } from '../domain/actions'
import type { Entry } from '../domain/entry'
import { isRefusal } from '../domain/refusal'
import { fitWishes, type Wishes } from '../domain/submission'
import type { Desk } from './desk'
import { guestRows, type RegistrationDoc } from './registrationDoc'

/** Replaces what a person may change of a registration; what is not given stays. */
export const changeWishes = (
  desk: Desk,
  doc: RegistrationDoc,
  given: Partial<Wishes>,
  by: string,
): Promise<Entry> =>
  desk.do(doc.event, {
    loads: doc.id,
    decide: (sheet, now) => {
      const current = sheet.get(doc.id)
      const kept = { sessions: current?.sessions ?? [], places: current?.places ?? 1 }
      const wishes: Wishes = {
        sessions: kept.sessions.map((place) => place.session),
        // Another change may have come meanwhile: who stays is counted here, and named by nobody.
        guests: Array.from({ length: kept.places - 1 }, () => ({ name: '' })),
        answers: doc.answers ?? {},
        consents: doc.consents ?? {},
        listedTo: doc.listedTo,
        ...given,
      }
      // Answers that nobody touches are not asked again, whatever the questions are by now.
      const asks = given.answers !== undefined || given.consents !== undefined
      const settings = asks ? sheet.settings : { ...sheet.settings, questions: [] }
      const wanted = fitWishes(settings, wishes, kept)
      if (isRefusal(wanted)) return wanted
      const { guests, listedTo } = given
      const otherGuests = guests && !isDeepStrictEqual(namesOf(guests), namesOf(doc.guests ?? []))
      const entry = change(sheet, doc.id, { ...wanted, otherGuests }, now)
      if (isRefusal(entry)) return entry
      const answered = asks ? { answers: wanted.answers, consents: wanted.consents } : {}
      const written = {
        ...(guests && { guests: guestRows(guests) }),
        ...(listedTo && { listedTo }),
        ...answered,
      }
      return { result: entry, about: { id: doc.id, by, written } }
    },
  })

const namesOf = (guests: readonly { name: string }[]): string[] => guests.map(({ name }) => name)
