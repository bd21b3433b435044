import type { Endpoint, PayloadRequest } from 'payload'
import type { RegistrationDoc } from '../claims/registrationDoc'
import type { ResolvedOptions } from '../options'
import { linkPage } from '../pages/linkPage'
import { stageOf } from '../pages/stage'
import { answer, ownDoc } from './answer'
import { asPage, wantsPage } from './asPage'
import { bearerOf, reread } from './bearer'
import { acceptOwn, askOwn, cancelOwn, changeOwn, confirmOwn, withdrawOwn } from './own'
import { readBody } from './readBody'

type Doing = (
  req: PayloadRequest,
  doc: RegistrationDoc,
  options: ResolvedOptions,
  body?: unknown,
) => Promise<unknown>

/** What the links to confirm and to accept lead to. Opening one changes nothing; its button does. */
export const links = (options: ResolvedOptions): Endpoint[] => {
  const link = (method: 'get' | 'post', purpose: 'confirm' | 'accept', doing: Doing): Endpoint => ({
    method,
    path: `/${purpose}/:token`,
    handler: (req) =>
      wantsPage(req)
        ? asPage(req, options, purpose, async (bearer) => {
            await doing(req, bearer, options)
            return linkPage(
              await stageOf({ payload: req.payload, options }, await reread(req, options, bearer)),
              purpose,
            )
          })
        : answerOwn(req, options, purpose, doing),
  })
  return [
    link('get', 'confirm', nothing),
    link('post', 'confirm', confirmOwn),
    link('get', 'accept', nothing),
    link('post', 'accept', acceptOwn),
  ]
}

/** What a program does to the registration behind a `manage` link; a browser has pages for it. */
export const ownRegistration = (options: ResolvedOptions): Endpoint[] => {
  const route = (method: Endpoint['method'], path: string, doing: Doing, reads = false): Endpoint => ({
    method,
    path: `/manage/:token${path}`,
    handler: (req) => answerOwn(req, options, 'manage', doing, reads),
  })
  return [
    route('patch', '', changeOwn, true),
    route('delete', '', cancelOwn),
    route('post', '/hand-over', askOwn, true),
    route('delete', '/hand-over', withdrawOwn),
  ]
}

const nothing: Doing = async () => {}

export const answerOwn = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  purpose: 'confirm' | 'accept' | 'manage',
  doing: Doing = nothing,
  reads = false,
): Promise<Response> => {
  const bearer = await bearerOf(req, options, purpose)
  await doing(req, bearer, options, reads ? await readBody(req) : undefined)
  return answer({ doc: ownDoc(await reread(req, options, bearer)) })
}
