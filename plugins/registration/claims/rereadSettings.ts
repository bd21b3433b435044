import type { MailKind } from '../domain/mailKind'
import type { Desk } from './desk'
import type { Task } from './task'

/**
 * Brings the published settings of an event to its ledger, serves whoever they make room for, and tells everybody when
 * the event was cancelled.
 */
export const rereadSettings = (
  desk: Desk,
  event: string,
  rereads: Task<void>['rereads'] = {},
): Promise<void> =>
  desk.do(event, {
    rereads,
    decide: (sheet) => {
      const mails = new Map<string, MailKind>()
      if (sheet.settings.cancelled && !sheet.wasCancelled) {
        for (const entry of [...sheet.live()]) {
          sheet.put(entry)
          mails.set(entry.id, 'event-cancelled')
        }
      }
      return { result: undefined, mails }
    },
  })
