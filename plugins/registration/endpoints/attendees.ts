import type { Endpoint, PayloadRequest } from 'payload'
import type { Context } from '../claims/context'
import { currentLedger } from '../claims/currentLedger'
import { type AttendeePage, findAttendees } from '../claims/findAttendees'
import { findEvent } from '../claims/findEvent'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { levelsFor, type Reader, readListQuery } from '../domain/listing'
import { refuse } from '../domain/refusal'
import { orThrow, RegistrationError } from '../errors'
import type { ResolvedOptions } from '../options'
import { answer } from './answer'
import { bearerOf } from './bearer'

/** Who attends, for everybody: an event without a public list has an empty one, one that is not public is not there. */
export const publicAttendees = (options: ResolvedOptions): Endpoint => ({
  method: 'get',
  path: '/:slug/attendees',
  handler: async (req) => {
    const context = { payload: req.payload, options }
    const event = await findEvent(context, String(req.routeParams?.slug))
    if (event === null) throw new RegistrationError(refuse('event-unknown'))
    return answer(await listOf(context, req, event, 'public'))
  },
})

/** Who attends, for somebody who has a confirmed place. */
export const participants = (options: ResolvedOptions): Endpoint => ({
  method: 'get',
  path: '/manage/:token/attendees',
  handler: async (req) => answer(await participantsFor(req, options, await bearerOf(req, options, 'manage'))),
})

/** @throws RegistrationError `not-confirmed` where the reader has no place of his own */
export const participantsFor = (
  req: PayloadRequest,
  options: ResolvedOptions,
  { event, status }: RegistrationDoc,
): Promise<AttendeePage> => {
  if (status !== 'confirmed') throw new RegistrationError(refuse('not-confirmed'))
  return listOf({ payload: req.payload, options }, req, event, 'participants')
}

const listOf = async (
  context: Context,
  { searchParams }: PayloadRequest,
  event: string,
  reader: Reader,
): Promise<AttendeePage> => {
  const query = orThrow(
    readListQuery({ limit: searchParams.get('limit'), cursor: searchParams.get('cursor') }),
  )
  const ledger = await currentLedger(context, event)
  if (!ledger?.settings.published) throw new RegistrationError(refuse('event-unknown'))
  return findAttendees(context, { event, levels: levelsFor(ledger.settings, reader), ...query })
}
