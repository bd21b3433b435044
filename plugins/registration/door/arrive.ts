import { APIError } from 'payload'
import { checkInAt, undoCheckInAt } from '../claims/checkInAt'
import { deskOf } from '../claims/deskOf'
import { findRegistration } from '../claims/findRegistration'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { type ArrivalAsked, mostAtOnce, readArrival, type Whom } from '../domain/arrivalAsked'
import type { CheckedIn } from '../domain/checkIn'
import { isRefusal, type Refusal, refuse } from '../domain/refusal'
import { answer } from '../endpoints/answer'
import { readBody } from '../endpoints/readBody'
import { RegistrationError } from '../errors'
import { idIn, isTrueToken } from '../tokens'
import type { AtDoor } from './atDoor'
import { type DoorDoc, doorDoc } from './doorDoc'

type Doing = (at: AtDoor, doc: RegistrationDoc, asked: ArrivalAsked) => Promise<CheckedIn>

/** What came of one check-in; the door sees of whom it was refused. */
export type Outcome = {
  status: number
  body: { doc?: DoorDoc; errors?: { message: string; data: object }[] }
}

const together = 10

const comesIn: Doing = ({ context, by }, doc, { door, places, at }) =>
  checkInAt(deskOf(context.payload, context.options), doc, { door, places, at, by })

const goesOut: Doing = ({ context, by }, doc, { door, places }) =>
  undoCheckInAt(deskOf(context.payload, context.options), doc, { door, places, by })

/** `POST …/check-in` with one, or with `{ checkIns: [] }`: then each has its own outcome, in the same order. */
export const arrive = async (at: AtDoor): Promise<Response> => {
  const body = await readBody(at.req)
  const many = Object(body).checkIns as unknown
  if (many === undefined) return respond(await outcomeOf(at, body, comesIn))
  if (!Array.isArray(many) || many.length > mostAtOnce) {
    throw new RegistrationError(refuse('field-invalid', 'checkIns'))
  }
  const results: Outcome['body'][] = []
  // The desk decides a few together; more in one write would keep everybody else waiting.
  for (let from = 0; from < many.length; from += together) {
    const some = many.slice(from, from + together).map((one) => outcomeOf(at, one, comesIn))
    results.push(...(await Promise.all(some)).map(({ body: result }) => result))
  }
  return answer({ results })
}

export const undo = async (at: AtDoor): Promise<Response> =>
  respond(await outcomeOf(at, await readBody(at.req), goesOut))

const respond = ({ status, body }: Outcome): Response => answer(body, status)

const outcomeOf = async (at: AtDoor, body: unknown, doing: Doing): Promise<Outcome> => {
  const asked = readArrival(body)
  if (isRefusal(asked)) return refused(new RegistrationError(asked))
  let doc: RegistrationDoc | undefined
  try {
    const found = await find(at, asked.whom)
    if (isRefusal(found)) return refused(new RegistrationError(found))
    doc = found
    const { entry, door, first } = await doing(at, doc, asked)
    return { status: 200, body: { doc: doorDoc({ ...doc, ...entry }, door, first) } }
  } catch (error) {
    // The others of a batch must not fail with this one.
    if (error instanceof APIError) return refused(error, doc && doorDoc(doc, asked.door))
    at.context.payload.logger.error({ err: error, msg: 'A check-in failed.' })
    return refused(new RegistrationError(refuse('busy')))
  }
}

const refused = ({ status, message, data }: APIError, doc?: DoorDoc): Outcome => ({
  status,
  body: { errors: [{ message, data: data ?? {} }], ...(doc ? { doc } : {}) },
})

/** A phone knows ids from a search alone. Whoever guesses is stopped: some databases count ids up. */
const wrongIds = { name: 'check-in-wrong-ids', limit: 20, windowSeconds: 3600 }

const find = async ({ context, event, by }: AtDoor, whom: Whom): Promise<RegistrationDoc | Refusal> => {
  const { payload, options } = context
  if ('id' in whom) {
    const doc = await findRegistration(context, whom.id)
    if (doc?.event === event) return doc
    await options.countHit?.({ ...wrongIds, key: by }, context)
    return refuse('registration-unknown')
  }
  const id = idIn(whom.token)
  const doc = id && (await findRegistration(context, id))
  if (!doc || !isTrueToken(payload, 'ticket', doc, whom.token)) return refuse('token-invalid', 'ticket')
  return doc.event === event ? doc : refuse('ticket-elsewhere', 'ticket')
}
