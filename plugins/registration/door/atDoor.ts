import { Forbidden, type PayloadRequest } from 'payload'
import type { Context } from '../claims/context'
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
  const name = String(routeParams?.slug)
  // People come to what was taken off the website, too.
  const { docs } = await payload.find({
    collection: options.events,
    where: { or: [{ slug: { equals: name } }, { id: { equals: name } }] },
    select: {},
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const event = docs[0] && String(docs[0].id)
  if (!event || !options.checksIn({ req, event })) throw new RegistrationError(refuse('event-unknown'))
  return { req, context: { payload, options }, event, by: String(req.user.id) }
}
