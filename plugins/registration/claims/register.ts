import { randomBytes } from 'node:crypto'
import { referenceFrom } from '../../../src/domain/reference'
import { signUp } from '../domain/actions'
import type { Entry } from '../domain/entry'
import { mailAgain } from '../domain/mailKind'
import { type Newcomer, placeNewcomer } from '../domain/newcomer'
import { isRefusal, type Refusal, refuse } from '../domain/refusal'
import type { Sheet } from '../domain/sheet'
import { fitWishes, type Submission, type Wanted } from '../domain/submission'
import { closedFor } from '../domain/window'
import type { Context } from './context'
import type { Desk } from './desk'
import { newId } from './newId'
import { type Details, guestRows } from './registrationDoc'
import type { Decided } from './task'

/** A known person gets the link again after so long. */
const remindAgainAfterMs = 15 * 60_000

export type Registering = {
  submission: Submission
  /** A user who adds somebody; null for the public. */
  staff: string | null
  /** A machine: it gets an answer and no registration. */
  pretend?: boolean
}

/** Signs somebody up. @returns what the public is told, staff learns the id as well; null where the event has another name by now */
export const register = (
  context: Context,
  desk: Desk,
  event: string,
  registering: Registering,
): Promise<Entry | null> => {
  const id = newId(context.payload)
  const reference = referenceFrom(randomBytes(8))
  return desk.do(event, {
    alwaysWrites: true,
    decide: (sheet, now) => decide(sheet, now, { ...registering, id, reference }),
  })
}

type Arriving = Registering & { id: string; reference: string }

const decide = (sheet: Sheet, now: number, arriving: Arriving): Decided<Entry | null> | Refusal => {
  const { submission, staff, id } = arriving
  const { event, slug } = sheet.settings
  if (submission.event !== event && submission.event !== slug) return { result: null }
  const closed = closedFor(sheet.settings, now)
  // Staff adds people before sign-up opens and after it closes, and to nothing that does not take place.
  if (closed && !(staff && sheet.settings.published && !sheet.settings.cancelled)) return closed
  const { category } = submission
  if (category !== null && !sheet.settings.categories.some(({ key }) => key === category)) {
    return refuse('category-unknown', 'category')
  }
  const wanted = fitWishes(sheet.settings, submission)
  if (isRefusal(wanted)) return wanted
  const newcomer: Newcomer = {
    id,
    address: submission.address,
    category,
    places: wanted.places,
    priority: 0,
    sessions: wanted.sessions,
    vouchedFor: staff !== null,
    approved: staff !== null,
  }
  if (arriving.pretend) return pretend(sheet, newcomer, now)
  if (staff && sheet.of(newcomer.address)) return refuse('already-registered', 'email')
  const signedUp = signUp(sheet, newcomer, now)
  if (isRefusal(signedUp)) return signedUp
  const { answer, known } = signedUp
  if (known) return remind(sheet, known, answer, now)
  const written = detailsOf(arriving, wanted)
  return { result: answer, about: { id, by: staff ?? 'attendee', written } }
}

const pretend = (sheet: Sheet, newcomer: Newcomer, now: number): Decided<Entry> | Refusal => {
  const placed = placeNewcomer(sheet, newcomer, now)
  return isRefusal(placed) ? placed : { result: placed }
}

/** Written again as it is, so that a known person takes as long as an unknown one. */
const remind = (sheet: Sheet, known: Entry, answer: Entry, now: number): Decided<Entry> => {
  const due = known.remindedAt === null || now - known.remindedAt >= remindAgainAfterMs
  sheet.put(due ? { ...known, remindedAt: now } : known)
  const mail = due ? mailAgain(known) : null
  return { result: answer, about: { id: known.id, by: 'attendee', silent: true, mail } }
}

const detailsOf = ({ submission, reference }: Arriving, { answers, consents }: Wanted): Details => ({
  name: submission.name,
  email: submission.email,
  organisation: submission.organisation,
  jobTitle: submission.jobTitle,
  country: submission.country,
  guests: guestRows(submission.guests),
  consents,
  listedTo: submission.listedTo,
  locale: submission.locale ?? 'en',
  answers,
  reference,
})
