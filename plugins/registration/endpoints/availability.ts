import type { Endpoint } from 'payload'
import { deskOf } from '../claims/deskOf'
import { findEvent } from '../claims/findEvent'
import { findLedger } from '../claims/ledger'
import { rereadSettings } from '../claims/rereadSettings'
import { catchUp } from '../domain/actions'
import { availabilityOf } from '../domain/availability'
import { refuse } from '../domain/refusal'
import { RegistrationError } from '../errors'
import type { ResolvedOptions } from '../options'
import { answer } from './answer'

/** How many places are left: read from the ledger, after whatever has lapsed by now is ended. */
export const availability = (options: ResolvedOptions): Endpoint => ({
  method: 'get',
  path: '/:slug/availability',
  handler: async ({ payload, routeParams }) => {
    const context = { payload, options }
    const desk = deskOf(payload, options)
    const unknown = new RegistrationError(refuse('event-unknown'))
    const event = await findEvent(context, String(routeParams?.slug))
    if (event === null) throw unknown
    let ledger = await findLedger(context, event)
    if (!ledger) await rereadSettings(desk, event)
    if (ledger?.nextLapseAt && Date.parse(ledger.nextLapseAt) <= Date.now()) {
      await desk.do(event, {
        decide: (sheet, now) => {
          catchUp(sheet, now)
          return { result: undefined }
        },
      })
      ledger = null
    }
    ledger ??= await findLedger(context, event)
    if (!ledger?.settings.published) throw unknown
    return answer(availabilityOf(ledger.settings, ledger, Date.now()))
  },
})
