import type { Endpoint } from 'payload'
import { passOn } from '../claims/handOvers'
import { isRefusal } from '../domain/refusal'
import { readInvited } from '../domain/taking'
import { RegistrationError } from '../errors'
import type { ResolvedOptions } from '../options'
import { answer } from './answer'
import { managedRegistration, readAsStaff } from './organise'
import { localesOf } from './own'
import { readBody } from './readBody'

/** An organiser gives a registration to somebody else, at once: `{ name, email, locale?, why? }`. */
export const handOverByStaff = (options: ResolvedOptions): Endpoint => ({
  method: 'post',
  path: '/:id/hand-over',
  handler: async (req) => {
    const doc = await managedRegistration(req, options)
    const body = await readBody(req)
    const person = readInvited(body, localesOf(req))
    if (isRefusal(person)) throw new RegistrationError(person)
    const { why } = body as { why?: unknown }
    const id = await passOn({ payload: req.payload, options }, doc, {
      by: String(req.user?.id),
      person,
      locale: person.locale,
      ...(typeof why === 'string' && why.trim() !== '' && { why: why.trim().slice(0, 500) }),
    })
    return answer({ doc: await readAsStaff(req, options, id) })
  },
})
