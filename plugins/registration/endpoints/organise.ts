import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { act } from '../claims/act'
import { deskOf } from '../claims/deskOf'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { approve, cancel, overbook, reinstate, reject, reorder } from '../domain/actions'
import type { Entry } from '../domain/entry'
import { type Refusal, refuse } from '../domain/refusal'
import type { Sheet } from '../domain/sheet'
import { RegistrationError } from '../errors'
import type { ResolvedOptions } from '../options'
import { answer } from './answer'
import { findRegistration } from './bearer'
import { readBody } from './readBody'

type Body = { why?: unknown; priority?: unknown; passedOver?: unknown }
type Action = (sheet: Sheet, id: string, now: number) => Entry | Refusal

/** What organisers do to a registration: `POST /api/registrations/:id/<name>` with `{ why? }`. */
const actions: Record<string, (body: Body) => Action> = {
  approve: () => approve,
  reject: () => reject,
  cancel: () => cancel,
  reinstate: () => reinstate,
  overbook: ({ why }) => {
    if (typeof why !== 'string' || why.trim() === '')
      throw new RegistrationError(refuse('field-invalid', 'why'))
    return overbook
  },
  turn: ({ priority, passedOver }) => {
    if (priority !== undefined && !isPriority(priority)) {
      throw new RegistrationError(refuse('field-invalid', 'priority'))
    }
    if (passedOver !== undefined && typeof passedOver !== 'boolean') {
      throw new RegistrationError(refuse('field-invalid', 'passedOver'))
    }
    const turn = {
      ...(typeof priority === 'number' && { priority }),
      ...(typeof passedOver === 'boolean' && { passedOver }),
    }
    return (sheet, id, now) => reorder(sheet, id, turn, now)
  },
}

/** SQLite fails at numbers beyond what a script counts exactly. */
const isPriority = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 1_000_000

export const organise = (options: ResolvedOptions): Endpoint[] =>
  Object.entries(actions).map(([name, actionFor]) => ({
    method: 'post',
    path: `/:id/${name}`,
    handler: async (req) => {
      const doc = await managedRegistration(req, options)
      const body = ((await readBody(req)) ?? {}) as Body
      const why = typeof body.why === 'string' ? body.why.slice(0, 500) : undefined
      await act(deskOf(req.payload, options), {
        event: doc.event,
        id: doc.id,
        by: String(req.user?.id),
        what: name,
        why,
        action: actionFor(body),
        written: name === 'overbook' ? { overbookedBecause: why } : undefined,
      })
      return answer({ doc: await readAsStaff(req, options, doc.id) })
    },
  }))

/** A registration as Payload answers it. */
export const readAsStaff = (req: PayloadRequest, { registrations }: ResolvedOptions, id: string) =>
  req.payload.findByID({ collection: registrations, id, depth: 0, overrideAccess: false, req })

/** A registration of an event that is not theirs and none are the same to organisers. */
export const managedRegistration = async (
  req: PayloadRequest,
  options: ResolvedOptions,
): Promise<RegistrationDoc> => {
  if (!options.manages({ req })) throw new Forbidden(req.t)
  const doc = await findRegistration(req.payload, options, String(req.routeParams?.id))
  if (!doc || !options.manages({ req, event: doc.event }))
    throw new RegistrationError(refuse('registration-unknown'))
  return doc
}
