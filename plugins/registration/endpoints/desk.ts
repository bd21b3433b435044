import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { deskOf } from '../claims/deskOf'
import { findEvent } from '../claims/findEvent'
import { firstPage, type Paging, readDesk } from '../claims/readDesk'
import { recountEvent } from '../claims/upkeep'
import { refuse } from '../domain/refusal'
import { RegistrationError } from '../errors'
import type { ResolvedOptions } from '../options'
import { answer } from './answer'

/** What organisers see of an event: `GET /api/events/:slug/desk`, and a count of it on demand. */
export const desk = (options: ResolvedOptions): Endpoint[] => [
  {
    method: 'get',
    path: '/:slug/desk',
    handler: async (req) => {
      const state = await readDesk(req, options, await managedEvent(req, options), pagingOf(req))
      if (!state) throw unknown()
      return answer(state)
    },
  },
  {
    method: 'post',
    path: '/:slug/desk/recount',
    handler: async (req) => {
      const event = await managedEvent(req, options)
      const context = { payload: req.payload, options }
      const by = String(req.user?.id)
      const repaired = await recountEvent(context, deskOf(req.payload, options), event, by)
      return answer({ repaired })
    },
  },
]

const unknown = () => new RegistrationError(refuse('event-unknown'))

/** An event that is not theirs and none are the same to organisers. Theirs need not be published yet. */
export const managedEvent = async (req: PayloadRequest, options: ResolvedOptions): Promise<string> => {
  if (!options.manages({ req })) throw new Forbidden(req.t)
  const name = String(req.routeParams?.slug)
  const event =
    (await findEvent({ payload: req.payload, options }, name)) ?? (await findReadable(req, options, name))
  if (event === null || !options.manages({ req, event })) throw unknown()
  return event
}

const findReadable = async (req: PayloadRequest, { events }: ResolvedOptions, name: string) => {
  const { docs } = await req.payload.find({
    collection: events,
    where: { or: [{ slug: { equals: name } }, { id: { equals: name } }] },
    select: {},
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs[0] ? String(docs[0].id) : null
}

const mostRows = 200

const pagingOf = ({ query }: PayloadRequest): Paging => {
  const read = (name: keyof Paging, least: number): number => {
    const given = query?.[name]
    if (given === undefined) return firstPage[name]
    if (typeof given !== 'string' || !/^\d{1,7}$/.test(given) || Number(given) < least)
      throw new RegistrationError(refuse('field-invalid', name))
    return Number(given)
  }
  return {
    from: read('from', 0),
    requestedFrom: read('requestedFrom', 0),
    offersFrom: read('offersFrom', 0),
    limit: Math.min(mostRows, read('limit', 1)),
  }
}
