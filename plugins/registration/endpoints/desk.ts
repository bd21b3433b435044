import type { Endpoint, PayloadRequest } from 'payload'
import { deskOf } from '../claims/deskOf'
import { firstPage, type Paging, readDesk } from '../claims/readDesk'
import { recountEvent } from '../claims/upkeep'
import { refuse } from '../domain/refusal'
import { RegistrationError } from '../errors'
import type { ResolvedOptions } from '../options'
import { answer } from './answer'
import { managedEvent } from './managed'

/** What organisers see of an event: `GET /api/events/:slug/desk`, and a count of it on demand. */
export const desk = (options: ResolvedOptions): Endpoint[] => [
  {
    method: 'get',
    path: '/:slug/desk',
    handler: async (req) => {
      const state = await readDesk(req, options, await managedEvent(req, options), pagingOf(req))
      if (!state) throw new RegistrationError(refuse('event-unknown'))
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
