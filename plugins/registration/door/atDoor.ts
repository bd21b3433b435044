import { Forbidden, type PayloadRequest } from 'payload'
import type { Context } from '../claims/context'
import { eventNamed } from '../claims/eventNamed'
import { refuse } from '../domain/refusal'
import { RegistrationError } from '../errors'
import type { ResolvedOptions } from '../options'

/** Where somebody of the staff stands. */
export type AtDoor = { req: PayloadRequest; context: Context; event: string; by: string }

/**
 * The event of the address, for whoever checks people in there. An event that is not theirs and none are the same.
 * @throws Forbidden, RegistrationError `event-unknown`
 */
export const atDoor = async (req: PayloadRequest, options: ResolvedOptions): Promise<AtDoor> => {
  if (!req.user || !options.checksIn({ req })) throw new Forbidden(req.t)
  const { payload, routeParams } = req
  const context = { payload, options }
  // People come to what was taken off the website, too.
  const event = await eventNamed(context, String(routeParams?.slug), { overrideAccess: true })
  if (!event || !options.checksIn({ req, event })) throw new RegistrationError(refuse('event-unknown'))
  return { req, context, event, by: String(req.user.id) }
}
