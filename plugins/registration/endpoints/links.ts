import type { Endpoint, PayloadRequest } from 'payload'
import { act } from '../claims/act'
import { changeWishes } from '../claims/changeWishes'
import { deskOf } from '../claims/deskOf'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { acceptOffer, cancel, confirmAddress } from '../domain/actions'
import { isRefusal } from '../domain/refusal'
import { readWishes } from '../domain/submission'
import { RegistrationError } from '../errors'
import type { Purpose } from '../mails/tokens'
import type { ResolvedOptions } from '../options'
import { answerPage, wantsPage } from '../pages/answerPage'
import { answer } from './answer'
import { bearerOf, findRegistration, ownDoc } from './bearer'
import { readBody } from './readBody'

type Doing = (req: PayloadRequest, doc: RegistrationDoc, options: ResolvedOptions) => Promise<unknown>

/** What the links in mails lead to. Opening one changes nothing; its button does. */
export const links = (options: ResolvedOptions): Endpoint[] => {
  const link = (method: Endpoint['method'], path: string, purpose: Purpose, doing: Doing): Endpoint => ({
    method,
    path,
    handler: async (req) => {
      if (wantsPage(req)) return answerPage(req, options, purpose, method === 'get' ? null : doing)
      const bearer = await bearerOf(req, options, purpose)
      await doing(req, bearer, options)
      const doc = (await findRegistration(req.payload, options, bearer.id)) ?? bearer
      return answer({ doc: ownDoc(doc) })
    },
  })
  return [
    link('get', '/confirm/:token', 'confirm', nothing),
    link('post', '/confirm/:token', 'confirm', confirm),
    link('get', '/accept/:token', 'accept', nothing),
    link('post', '/accept/:token', 'accept', accept),
    link('get', '/manage/:token', 'manage', nothing),
    link('patch', '/manage/:token', 'manage', changeOwn),
    link('delete', '/manage/:token', 'manage', cancelOwn),
    // The button of the page: a form knows no DELETE.
    link('post', '/manage/:token', 'manage', cancelOwn),
  ]
}

const nothing: Doing = async () => {}

const confirm: Doing = (req, { event, id }, options) =>
  act(deskOf(req.payload, options), { event, id, by: 'attendee', action: confirmAddress })

const accept: Doing = (req, { event, id }, options) =>
  act(deskOf(req.payload, options), { event, id, by: 'attendee', action: acceptOffer })

const cancelOwn: Doing = (req, { event, id }, options) =>
  act(deskOf(req.payload, options), { event, id, by: 'attendee', action: cancel })

const changeOwn: Doing = async (req, doc, options) => {
  const wishes = readWishes(await readBody(req))
  if (isRefusal(wishes)) throw new RegistrationError(wishes)
  await changeWishes(deskOf(req.payload, options), doc, wishes, 'attendee')
}
