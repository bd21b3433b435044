import type { Endpoint, PayloadRequest } from 'payload'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { wishesIn } from '../domain/form'
import { refuse } from '../domain/refusal'
import { isLive } from '../domain/transitions'
import { RegistrationError } from '../errors'
import type { ResolvedOptions } from '../options'
import { attendeesPage } from '../pages/attendeesPage'
import { formBefore } from '../pages/changeForm'
import { refusedAs } from '../pages/faults'
import { backTo } from '../pages/frame'
import { cancelPage, managePage } from '../pages/managePage'
import { stageOf } from '../pages/stage'
import { asPage, wantsPage } from './asPage'
import { participantsFor } from './attendees'
import { reread } from './bearer'
import { answerOwn } from './links'
import { acceptOwn, askOwn, cancelOwn, changeOwn, withdrawOwn } from './own'
import { readForm } from './readBody'

type Submitted = (
  req: PayloadRequest,
  doc: RegistrationDoc,
  options: ResolvedOptions,
  form: URLSearchParams,
) => Promise<unknown>

/** What the forms of the page do, by the `_action` that each sends: a form knows no other methods. */
const actions: Record<string, Submitted> = {
  accept: acceptOwn,
  cancel: cancelOwn,
  change: async (req, doc, options, form) => {
    const stage = await stageOf({ payload: req.payload, options }, doc)
    await changeOwn(req, doc, options, wishesIn(form, stage.ledger.settings.questions, formBefore(stage)))
  },
  'hand-over': (req, doc, options, form) => askOwn(req, doc, options, Object.fromEntries(form)),
  withdraw: withdrawOwn,
}

/** The page of one's own registration. Opening it changes nothing, and neither does a form without an action. */
export const managePages = (options: ResolvedOptions): Endpoint[] => [
  {
    method: 'get',
    path: '/manage/:token',
    handler: (req) =>
      wantsPage(req)
        ? asPage(req, options, 'manage', (doc) => open(req, options, doc))
        : answerOwn(req, options, 'manage'),
  },
  {
    method: 'post',
    path: '/manage/:token',
    handler: (req) =>
      wantsPage(req)
        ? asPage(req, options, 'manage', (doc) => submit(req, options, doc))
        : answerOwn(req, options, 'manage', async (_, doc) =>
            perform(req, options, doc, await readForm(req)),
          ),
  },
]

const open = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  doc: RegistrationDoc,
): Promise<Response> => {
  const { searchParams } = req
  if (searchParams.has('attendees')) {
    return attendeesPage(doc.locale, await participantsFor(req, options, doc))
  }
  const stage = await stageOf({ payload: req.payload, options }, doc)
  if (searchParams.has('cancel') && isLive(doc.status)) return cancelPage(stage)
  return managePage(stage, searchParams.get('done'))
}

/** @throws RegistrationError where a form names no action: nothing is done that nobody asked for */
const perform = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  doc: RegistrationDoc,
  form: URLSearchParams,
): Promise<void> => {
  const action = form.get('_action') ?? ''
  const doing = Object.hasOwn(actions, action) ? actions[action] : undefined
  if (!doing) throw new RegistrationError(refuse('field-invalid', '_action'))
  await doing(req, doc, options, form)
}

const submit = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  doc: RegistrationDoc,
): Promise<Response> => {
  const form = await readForm(req)
  const action = form.get('_action') ?? ''
  try {
    await perform(req, options, doc, form)
    return backTo(`?done=${action}`)
  } catch (error) {
    // What was typed stands in the form again, with the reason at its field.
    const sent = { action, form, refused: refusedAs(error, doc.locale) }
    const current = await reread(req, options, doc)
    return managePage(await stageOf({ payload: req.payload, options }, current, { sent }))
  }
}
