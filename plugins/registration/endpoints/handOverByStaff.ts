import type { Endpoint } from 'payload'
import { localesOf } from '../claims/context'
import { passOn } from '../claims/handOvers'
import { readInvited } from '../domain/taking'
import { orThrow } from '../errors'
import type { ResolvedOptions } from '../options'
import { answer } from './answer'
import { managedRegistration, readAsStaff, reasonIn } from './managed'
import { readBody } from './readBody'

/** An organiser gives a registration to somebody else, at once: `{ name, email, locale?, why? }`. */
export const handOverByStaff = (options: ResolvedOptions): Endpoint => ({
  method: 'post',
  path: '/:id/hand-over',
  handler: async (req) => {
    const doc = await managedRegistration(req, options)
    const body = await readBody(req)
    const person = orThrow(readInvited(body, localesOf(req.payload)))
    const { why } = body as { why?: unknown }
    const id = await passOn({ payload: req.payload, options }, doc, {
      by: String(req.user?.id),
      person,
      locale: person.locale,
      why: reasonIn(why),
    })
    return answer({ doc: await readAsStaff(req, options, id) })
  },
})
