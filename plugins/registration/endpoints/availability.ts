import type { Endpoint } from 'payload'
import { currentLedger } from '../claims/currentLedger'
import { findEvent } from '../claims/findEvent'
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
    const event = await findEvent(context, String(routeParams?.slug))
    const ledger = event === null ? null : await currentLedger(context, event)
    if (!ledger?.settings.published) throw new RegistrationError(refuse('event-unknown'))
    return answer(availabilityOf(ledger.settings, ledger, Date.now()))
  },
})
