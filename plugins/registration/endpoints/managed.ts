import { Forbidden, type PayloadRequest } from 'payload'
import { eventNamed } from '../claims/eventNamed'
import { findRegistration } from '../claims/findRegistration'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { refuse } from '../domain/refusal'
import { RegistrationError } from '../errors'
import type { ResolvedOptions } from '../options'

/**
 * The id of the event that an organiser names by id or slug, published or not: its people are looked after, too, when it
 * was taken off the website. An event that is not theirs and none are the same to organisers.
 * @throws Forbidden for who manages none, RegistrationError `event-unknown`
 */
export const managedEvent = async (req: PayloadRequest, options: ResolvedOptions): Promise<string> => {
  if (!options.manages({ req })) throw new Forbidden(req.t)
  const { payload, routeParams } = req
  const reader = { overrideAccess: false, req }
  const event = await eventNamed({ payload, options }, String(routeParams?.slug), reader)
  if (!event || !options.manages({ req, event })) throw new RegistrationError(refuse('event-unknown'))
  return event
}

/**
 * The registration of the address. One of an event that is not theirs and none are the same to organisers.
 * @throws Forbidden for who manages none, RegistrationError `registration-unknown`
 */
export const managedRegistration = async (
  req: PayloadRequest,
  options: ResolvedOptions,
): Promise<RegistrationDoc> => {
  if (!options.manages({ req })) throw new Forbidden(req.t)
  const doc = await findRegistration({ payload: req.payload, options }, String(req.routeParams?.id))
  if (!doc || !options.manages({ req, event: doc.event }))
    throw new RegistrationError(refuse('registration-unknown'))
  return doc
}

/** A registration as Payload answers it to whoever reads it. */
export const readAsStaff = (req: PayloadRequest, { registrations }: ResolvedOptions, id: string) =>
  req.payload.findByID({ collection: registrations, id, depth: 0, overrideAccess: false, req })

/** The reason that an organiser gives, cut to what the history keeps; undefined where there is none. */
export const reasonIn = (why: unknown): string | undefined =>
  typeof why === 'string' ? why.trim().slice(0, longestReason) || undefined : undefined

const longestReason = 500
