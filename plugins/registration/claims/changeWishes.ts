import { isDeepStrictEqual } from 'node:util'
import { change } from '../domain/actions'
import type { Entry } from '../domain/entry'
import { isRefusal, refuse } from '../domain/refusal'
import { fitWishes, type Wishes } from '../domain/submission'
import type { Desk } from './desk'
import { guestRows, type RegistrationDoc } from './registrationDoc'

/** Replaces what a person may change of a registration; what is not given stays. */
export const changeWishes = (
  desk: Desk,
  { event, id }: Pick<RegistrationDoc, 'event' | 'id'>,
  given: Partial<Wishes>,
  by: string,
): Promise<Entry> =>
  desk.do(event, {
    loads: id,
    reads: true,
    decide: (sheet, now, doc) => {
      if (!doc) return refuse('token-expired')
      const current = sheet.get(id)
      const kept = { sessions: current?.sessions ?? [], places: current?.places ?? 1 }
      const wishes: Wishes = {
        sessions: kept.sessions.map((place) => place.session),
        guests: (doc.guests ?? []).map(({ name }) => ({ name })),
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
      const entry = change(sheet, id, { ...wanted, otherGuests }, now)
      if (isRefusal(entry)) return entry
      const answered = asks ? { answers: wanted.answers, consents: wanted.consents } : {}
      const written = {
        ...(guests && { guests: guestRows(guests) }),
        ...(listedTo && { listedTo }),
        ...answered,
      }
      return { result: entry, about: { id, by, written } }
    },
  })

const namesOf = (guests: readonly { name: string }[]): string[] => guests.map(({ name }) => name)
