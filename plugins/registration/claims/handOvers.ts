import { randomBytes } from 'node:crypto'
import { referenceFrom } from '../../../src/domain/reference'
import type { Entry } from '../domain/entry'
import { askToTake, type HandedOver, handOver, keepPlace, takeOver } from '../domain/handOver'
import type { Person } from '../domain/person'
import { isRefusal, type Refusal, refuse } from '../domain/refusal'
import type { Sheet } from '../domain/sheet'
import { fitWishes } from '../domain/submission'
import type { Taking } from '../domain/taking'
import { act } from './act'
import type { Context } from './context'
import { deskOf } from './deskOf'
import { newId } from './newId'
import { type Details, guestRows, type RegistrationDoc } from './registrationDoc'
import type { About, Decided } from './task'

/** Notes whom the holder asks to take the place. @throws RegistrationError where the rules refuse it */
export const noteWish = (
  { payload, options }: Context,
  doc: RegistrationDoc,
  person: Person,
): Promise<Entry> =>
  act(deskOf(payload, options), {
    event: doc.event,
    id: doc.id,
    by: 'attendee',
    what: 'hand-over-asked',
    written: { handoverName: person.name, handoverEmail: person.email },
    action: (sheet, id, now) => askToTake(sheet, id, person.address, now),
  })

/** Forgets whom the holder has asked. */
export const withdrawWish = ({ payload, options }: Context, { event, id }: RegistrationDoc): Promise<Entry> =>
  act(deskOf(payload, options), {
    event,
    id,
    by: 'attendee',
    what: 'hand-over-withdrawn',
    action: keepPlace,
  })

/**
 * Whoever was asked takes the place, with answers and consents of his own; those of the former holder stay behind.
 * @returns the id of the new registration
 * @throws RegistrationError where the rules refuse it
 */
export const takePlace = (context: Context, doc: RegistrationDoc, taking: Taking): Promise<string> =>
  pass(context, doc, {
    by: 'attendee',
    decide: (sheet, id, now) => {
      const { answers, consents } = taking
      const wanted = fitWishes(sheet.settings, { sessions: [], guests: [], answers, consents })
      if (isRefusal(wanted)) return wanted
      const passed = takeOver(sheet, doc.id, { id, address: String(doc.handoverAddress) }, now)
      return isRefusal(passed) ? passed : { passed, told: wanted }
    },
    details: {
      ...taking,
      name: taking.name ?? String(doc.handoverName),
      email: String(doc.handoverEmail),
      locale: taking.locale ?? doc.locale,
    },
  })

/** An organiser gives somebody's registration to somebody else, at once. Returns and throws as above. */
export const passOn = (
  context: Context,
  doc: RegistrationDoc,
  { by, why, person, locale }: { by: string; why?: string; person: Person; locale: string | null },
): Promise<string> =>
  pass(context, doc, {
    by,
    why,
    decide: (sheet, id, now) => {
      const passed = handOver(sheet, doc.id, { id, address: person.address }, now)
      return isRefusal(passed) ? passed : { passed, told: { answers: {}, consents: {} } }
    },
    details: { name: person.name, email: person.email, locale: locale ?? doc.locale, listedTo: 'nobody' },
  })

type Passing = {
  by: string
  why?: string
  decide: (
    sheet: Sheet,
    id: string,
    now: number,
  ) => { passed: HandedOver; told: Pick<Details, 'answers' | 'consents'> } | Refusal
  details: Omit<Details, 'answers' | 'consents' | 'guests' | 'reference'>
}

const pass = (
  context: Context,
  known: RegistrationDoc,
  { by, why, decide, details }: Passing,
): Promise<string> => {
  const { payload, options } = context
  const id = newId(payload)
  const reference = referenceFrom(randomBytes(8))
  const because = (other: string) => (why ? `${other}: ${why}` : other)
  return deskOf(payload, options).do(known.event, {
    loads: known.id,
    reads: true,
    decide: (sheet, now, doc): Decided<string> | Refusal => {
      if (!doc) return refuse('state-changed')
      const decided = decide(sheet, id, now)
      if (isRefusal(decided)) return decided
      const { name, email, organisation, jobTitle, country, locale, listedTo } = details
      const written: About['written'] = {
        ...{ name, email, organisation, jobTitle, country, locale, listedTo },
        ...{ answers: decided.told.answers, consents: decided.told.consents },
        guests: guestRows(doc.guests ?? []),
        reference,
        overbookedBecause: doc.overbookedBecause,
      }
      const about: About[] = [
        { id: doc.id, by, what: 'hand-over', why: because(`To ${reference}`), mail: 'handed-over' },
        { id, by, what: 'hand-over', why: because(`From ${doc.reference}`), written },
      ]
      return { result: id, about }
    },
  })
}
