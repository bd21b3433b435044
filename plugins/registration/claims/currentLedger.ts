import { catchUp } from '../domain/serve'
import type { Context } from './context'
import { deskOf } from './deskOf'
import { findLedger, type LedgerRow } from './ledger'
import { rereadSettings } from './rereadSettings'

/** An event's ledger after whatever has lapsed by now is ended; null where there is no such event. */
export const currentLedger = async (context: Context, event: string): Promise<LedgerRow | null> => {
  const desk = deskOf(context.payload, context.options)
  const ledger = await findLedger(context, event)
  if (ledger && !(ledger.nextLapseAt && Date.parse(ledger.nextLapseAt) <= Date.now())) return ledger
  if (!ledger) await rereadSettings(desk, event)
  else {
    await desk.do(event, {
      decide: (sheet, now) => {
        catchUp(sheet, now)
        return { result: undefined }
      },
    })
  }
  return findLedger(context, event)
}
