import type { Endpoint, PayloadRequest } from 'payload'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { wishesIn } from '../domain/form'
import type { ResolvedOptions } from '../options'
import { refusedAs } from '../pages/faults'
import { stageOf } from '../pages/stage'
import { takenPage, takePage } from '../pages/takePage'
import { answer, invitedDoc, ownDoc } from './answer'
import { asPage, wantsPage } from './asPage'
import { bearerOf, registrationOf } from './bearer'
import { linkLocale, takeOwn } from './own'
import { readBody, readForm } from './readBody'

/** What the link leads to that asks somebody to take a place over. Opening it changes nothing. */
export const take = (options: ResolvedOptions): Endpoint[] => [
  {
    method: 'get',
    path: '/take/:token',
    handler: async (req) =>
      wantsPage(req)
        ? asPage(req, options, 'take', async (doc) =>
            takePage(await stageOf({ payload: req.payload, options }, doc, { locale: localeFor(req, doc) })),
          )
        : answer({ doc: invitedDoc(await bearerOf(req, options, 'take')) }),
  },
  {
    method: 'post',
    path: '/take/:token',
    handler: async (req) => {
      if (wantsPage(req)) return asPage(req, options, 'take', (doc) => submit(req, options, doc))
      const bearer = await bearerOf(req, options, 'take')
      const id = await takeOwn(req, bearer, options, await readBody(req))
      return answer({ doc: ownDoc(await registrationOf(req, options, id)) }, 201)
    },
  },
]

const localeFor = (req: PayloadRequest, { locale }: RegistrationDoc): string => linkLocale(req) ?? locale

const submit = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  doc: RegistrationDoc,
): Promise<Response> => {
  const context = { payload: req.payload, options }
  const locale = localeFor(req, doc)
  const form = await readForm(req)
  const { ledger } = await stageOf(context, doc, { locale })
  const { name, organisation, jobTitle, country } = Object.fromEntries(form)
  const wishes = wishesIn(form, ledger.settings.questions)
  try {
    const id = await takeOwn(req, doc, options, { ...wishes, name, organisation, jobTitle, country })
    return takenPage(await stageOf(context, await registrationOf(req, options, id)))
  } catch (error) {
    const refused = refusedAs(error, locale)
    // What no other answer would change is no matter for the form.
    if (refused.status !== 400) throw error
    const sent = { action: 'take', form, refused }
    return takePage(await stageOf(context, doc, { locale, sent }))
  }
}
