import { eventNews } from '../domain/eventNews'
import type { MailKind } from '../domain/mailKind'
import type { Repair } from '../domain/repair'
import type { Desk } from './desk'
import type { Task } from './task'

/**
 * Brings the published settings of an event to its ledger, serves whoever they make room for, and tells people when
 * the event was cancelled or moved to other days.
 * @returns what the ledger said wrongly and this write puts right
 */
export const rereadSettings = (
  desk: Desk,
  event: string,
  rereads: Task<unknown>['rereads'] = {},
): Promise<Repair | null> =>
  desk.do<Repair | null>(event, {
    rereads,
    decide: (sheet, now) => {
      const { drift } = sheet
      const counted = { held: { ...sheet.held }, waiting: { ...sheet.waiting } }
      const newsFor = eventNews(sheet.settingsBefore, sheet.settings, now)
      const mails = new Map<string, MailKind>()
      for (const entry of [...sheet.live()]) {
        const news = newsFor(entry)
        if (!news) continue
        sheet.put(entry)
        mails.set(entry.id, news)
      }
      return { result: drift && { ledger: drift, counted }, mails }
    },
  })
