import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { act } from '../claims/act'
import { changeWishes } from '../claims/changeWishes'
import { type Context, localesOf } from '../claims/context'
import { deskOf } from '../claims/deskOf'
import { noteWish, takePlace, withdrawWish } from '../claims/handOvers'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { acceptOffer, cancel, confirmAddress } from '../domain/actions'
import { readWishes } from '../domain/submission'
import { type Invited, readInvited, readTaking } from '../domain/taking'
import { orThrow } from '../errors'
import { eventFacts } from '../mails/eventFacts'
import { writeInvitation } from '../mails/writeInvitation'
import type { ResolvedOptions } from '../options'

/**
 * What a person does to a registration by a link, whether a program or a page asks for it. Each throws a
 * RegistrationError where the rules refuse it.
 */
type Doing<T = unknown> = (
  req: PayloadRequest,
  doc: RegistrationDoc,
  options: ResolvedOptions,
  body?: unknown,
) => Promise<T>

const byAction =
  (action: Parameters<typeof act>[1]['action']): Doing =>
  ({ payload }, { event, id }, options) =>
    act(deskOf(payload, options), { event, id, by: 'attendee', action })

export const confirmOwn = byAction(confirmAddress)
export const acceptOwn = byAction(acceptOffer)
export const cancelOwn = byAction(cancel)

/** Each change is a write, a line in the history and perhaps a mail: people change their minds less often than machines. */
const changesAnHour = 60

export const changeOwn: Doing = async ({ payload }, doc, options, body) => {
  const wishes = orThrow(readWishes(body))
  const limit = { name: 'registration-changes', key: doc.id, limit: changesAnHour, windowSeconds: 3600 }
  await options.countHit?.(limit, { payload })
  return changeWishes(deskOf(payload, options), doc, wishes, 'attendee')
}

/** Asks somebody to take the place. Whether that address is known here is told to nobody but its owner. */
export const askOwn: Doing = async (req, doc, options, body) => {
  const context = { payload: req.payload, options }
  const invited = orThrow(readInvited(body, localesOf(req.payload)))
  await limitInvitations(req, options, doc, invited)
  await noteWish(context, doc, invited)
  // Handed over before the answer: a later change of the registration has a mail of its own, which must not replace it.
  await invite(context, doc, invited)
}

export const withdrawOwn: Doing = ({ payload }, doc, options) => withdrawWish({ payload, options }, doc)

/** @returns the id of the new registration */
export const takeOwn: Doing<string> = (req, doc, options, body) => {
  const taking = orThrow(readTaking(body, localesOf(req.payload)))
  const locale = taking.locale ?? linkLocale(req)
  return takePlace({ payload: req.payload, options }, doc, { ...taking, locale })
}

/** The language that a link was written in; null where it names none. */
export const linkLocale = (req: PayloadRequest): string | null =>
  localesOf(req.payload).find((known) => known === req.searchParams.get('locale')) ?? null

const limitInvitations = async (
  req: PayloadRequest,
  { clientOf, countHit, hourlyLimits }: ResolvedOptions,
  doc: RegistrationDoc,
  { address }: Invited,
): Promise<void> => {
  const client = clientOf?.(req)
  const limits = [
    ...(client === undefined ? [] : [{ name: 'by-client', key: client, limit: hourlyLimits.client }]),
    { name: 'by-registration', key: doc.id, limit: hourlyLimits.address },
    { name: 'by-address', key: address, limit: hourlyLimits.address },
  ]
  for (const { name, ...limit } of limits) {
    await countHit?.({ name: `hand-overs-${name}`, windowSeconds: 3600, ...limit }, req)
  }
}

const invite = async (context: Context, doc: RegistrationDoc, invited: Invited): Promise<void> => {
  const facts = await eventFacts(context)({ ...doc, locale: invited.locale ?? doc.locale })
  const key = `registration:${doc.id}:handover:${randomUUID()}`
  const { payload, options } = context
  await options.queueMail(writeInvitation(context, { doc, invited, facts, key }), { payload })
}
