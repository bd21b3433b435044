import type { Endpoint, PayloadRequest } from 'payload'
import { act } from '../claims/act'
import { deskOf } from '../claims/deskOf'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { cancel } from '../domain/actions'
import type { Entry } from '../domain/entry'
import { mailAgain } from '../domain/mailKind'
import { approve, overbook, promote, reinstate, reject, remind, reorder } from '../domain/organiserDecisions'
import { needsReason, type OrganiserAction, organiserActions, undoOf } from '../domain/organising'
import { type Refusal, refuse } from '../domain/refusal'
import type { Sheet } from '../domain/sheet'
import { RegistrationError } from '../errors'
import type { ResolvedOptions } from '../options'
import { answer } from './answer'
import { managedRegistration, readAsStaff, reasonIn } from './managed'
import { readBody } from './readBody'

type Body = { why?: unknown; priority?: unknown; passedOver?: unknown; asks?: unknown }
type Action = (sheet: Sheet, id: string, now: number) => Entry | Refusal

/** What each does, by what its request holds besides the reason. */
const actions: Record<OrganiserAction, (body: Body) => Action> = {
  promote: () => promote,
  approve: () => approve,
  reject: () => reject,
  overbook: () => overbook,
  resend: () => remind,
  cancel: () => cancel,
  reinstate: ({ asks }) => {
    if (asks !== undefined && typeof asks !== 'boolean') throw invalid('asks')
    return (sheet, id, now) => reinstate(sheet, id, now, { asks })
  },
  turn: ({ priority, passedOver }) => {
    if (priority !== undefined && !isPriority(priority)) throw invalid('priority')
    if (passedOver !== undefined && typeof passedOver !== 'boolean') throw invalid('passedOver')
    const turn = {
      ...(typeof priority === 'number' && { priority }),
      ...(typeof passedOver === 'boolean' && { passedOver }),
    }
    return (sheet, id, now) => reorder(sheet, id, turn, now)
  },
}

const invalid = (field: string) => new RegistrationError(refuse('field-invalid', field))

/** SQLite fails at numbers beyond what a script counts exactly. */
const isPriority = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 1_000_000

/** What organisers do to a registration: `POST /api/registrations/:id/<name>` with `{ why? }`. */
export const organise = (options: ResolvedOptions): Endpoint[] =>
  organiserActions.map((name) => ({
    method: 'post',
    path: `/:id/${name}`,
    handler: async (req) => {
      const doc = await managedRegistration(req, options)
      const body = ((await readBody(req)) ?? {}) as Body
      const why = reasonIn(body.why)
      if (needsReason(name) && why === undefined) throw invalid('why')
      const action = actions[name](body)
      if (name === 'resend') await countResend(req, options, doc)
      let before: Entry | undefined
      const after = await act(deskOf(req.payload, options), {
        event: doc.event,
        id: doc.id,
        by: String(req.user?.id),
        what: name,
        why,
        action: (sheet, id, now) => {
          before = sheet.get(id)
          return action(sheet, id, now)
        },
        written: name === 'overbook' ? { overbookedBecause: why } : undefined,
        mail: name === 'resend' ? mailAgain : undefined,
      })
      return answer({ doc: await readAsStaff(req, options, doc.id), undo: undoOf(name, before, after) })
    },
  }))

/** A mail that is asked for again and again would be a flood to whoever has that address. */
const countResend = async (req: PayloadRequest, { countHit }: ResolvedOptions, { id }: RegistrationDoc) =>
  countHit?.({ name: 'registration-resends', key: id, limit: resendsAnHour, windowSeconds: 3600 }, req)

const resendsAnHour = 5
