import type { Endpoint } from 'payload'
import { decide } from '../decide'
import { readRegarding } from '../domain/enquiryBody'
import { checkLanguage, checkTopic } from '../domain/enquiryFields'
import { BodyInvalid, FieldInvalid, RegardingUnknown, RoutingForbidden } from '../errors'
import { routingOf } from '../options'
import { findSubject } from '../subject'
import { jsonBody } from './jsonBody'

/**
 * `POST /api/enquiries/route` with `{ regarding?, topic?, language? }`: who would get such a question, and why. For
 * editors, who may ask about what is not published yet.
 */
export const askRoute: Endpoint = {
  path: '/route',
  method: 'post',
  handler: async (req) => {
    const { payload } = req
    const { editors, contacts } = routingOf(payload)
    if ((await editors({ req })) !== true) throw new RoutingForbidden()
    const body = await jsonBody(req)
    if (typeof body !== 'object' || body === null) throw new BodyInvalid('The body is not a JSON object.')
    const { regarding: given, topic, language } = body as Record<string, unknown> // Checked one by one below.
    for (const [field, outcome] of Object.entries({
      topic: checkTopic(topic),
      language: checkLanguage(language),
    }))
      if (outcome !== true) throw new FieldInvalid(field, outcome)
    const wanted = readRegarding(given)
    if (wanted === 'invalid')
      throw new FieldInvalid('regarding', 'Give relationTo and value (an id or a slug).')
    const regarding = wanted && (await findSubject(wanted, req))
    if (wanted && !regarding) throw new RegardingUnknown()
    const text = (value: unknown) => (value ? String(value) : undefined)
    const { contact, reason } = await decide(
      { regarding, topic: text(topic), language: text(language) },
      payload,
    )
    const found =
      contact &&
      (await payload.findByID({
        collection: contacts,
        id: contact,
        depth: 0,
        overrideAccess: true,
        select: { name: true } as never,
      }))
    const { name } = (found || {}) as { name?: string }
    return Response.json({ doc: { contact: contact ? { id: contact, name } : null, reason } })
  },
}
