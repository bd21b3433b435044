import { addDataAndFileToRequest, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { localesOf } from '../claims/context'
import { deskOf } from '../claims/deskOf'
import { findEvent, forgetName, recallEvent } from '../claims/findEvent'
import { register } from '../claims/register'
import { refuse } from '../domain/refusal'
import { readSubmission, type Submission } from '../domain/submission'
import { orThrow, RegistrationError } from '../errors'
import type { ResolvedOptions } from '../options'
import { answer, publicDoc } from './answer'
import { readBody } from './readBody'

/** Where the public signs up, and where Payload's admin creates: staff gets Payload's own answer. */
export const submit = (options: ResolvedOptions): Endpoint => ({
  method: 'post',
  path: '/',
  handler: (req) => (options.isStaff({ req }) ? createForStaff(req, options) : signUpThePublic(req, options)),
})

const signUpThePublic = async (req: PayloadRequest, options: ResolvedOptions): Promise<Response> => {
  const body = await readBody(req)
  const submission = orThrow(readSubmission(body, localesOf(req.payload)))
  await limit(req, options, submission)
  const filled = (body as Record<string, unknown>)[options.honeypot]
  const pretend = filled !== undefined && filled !== null && filled !== ''
  const entry = await registerIn(req, options, submission, { staff: null, pretend })
  return answer({ doc: publicDoc(entry) }, 201)
}

/** Counted for known and unknown people alike, and before anything is looked up. */
const limit = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  { address }: Submission,
): Promise<void> => {
  const { countHit, clientOf, hourlyLimits } = options
  if (!countHit) return
  const client = clientOf?.(req)
  const windowSeconds = 3600
  if (client !== undefined) {
    await countHit(
      { name: 'registrations-by-client', key: client, limit: hourlyLimits.client, windowSeconds },
      req,
    )
  }
  await countHit(
    { name: 'registrations-by-address', key: address, limit: hourlyLimits.address, windowSeconds },
    req,
  )
}

const createForStaff = async (req: PayloadRequest, options: ResolvedOptions): Promise<Response> => {
  await addDataAndFileToRequest(req)
  if (!options.manages({ req })) throw new Forbidden(req.t)
  const submission = orThrow(readSubmission(plainRelations(req.data ?? {}), localesOf(req.payload)))
  const { id } = await registerIn(req, options, submission, { staff: String(req.user?.id) })
  const { depth } = req.query
  const doc = await req.payload.findByID({
    collection: options.registrations,
    id,
    overrideAccess: false,
    req,
    ...(depth === undefined ? {} : { depth: Number(depth) }),
  })
  const { labels } = req.payload.collections[options.registrations].config
  const label = typeof labels.singular === 'string' ? labels.singular : options.registrations
  return answer({ doc, message: req.t('general:successfullyCreated', { label }) }, 201)
}

const registerIn = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  submission: Submission,
  who: { staff: string | null; pretend?: boolean },
) => {
  const context = { payload: req.payload, options }
  for (const find of [recallEvent, findEvent]) {
    const event = await find(context, submission.event)
    if (event === null) break
    if (who.staff !== null && !options.manages({ req, event })) throw new Forbidden(req.t)
    const entry = await register(context, deskOf(req.payload, options), event, { submission, ...who })
    if (entry) return entry
    forgetName(context, submission.event)
  }
  throw new RegistrationError(refuse('event-unknown', 'event'))
}

/** The admin sends sessions as rows and drops what is empty; the public sends ids. */
const plainRelations = (data: Record<string, unknown>): Record<string, unknown> => ({
  ...data,
  sessions: Array.isArray(data.sessions)
    ? data.sessions.map((row) => (typeof row === 'object' && row !== null ? row.session : row))
    : data.sessions,
})
