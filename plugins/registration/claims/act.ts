import type { Entry } from '../domain/entry'
import type { MailKind } from '../domain/mailKind'
import { isRefusal, type Refusal } from '../domain/refusal'
import type { Sheet } from '../domain/sheet'
import type { Desk } from './desk'
import type { Written } from './task'

export type Acting = {
  event: string
  id: string
  /** A user's id, or `attendee`. */
  by: string
  what?: string
  why?: string
  written?: Written
  action: (sheet: Sheet, id: string, now: number) => Entry | Refusal
  /** The mail that goes out, where the change of state does not call for one. */
  mail?: (entry: Entry) => MailKind | null
}

/** Lets somebody do one thing to one registration. @throws RegistrationError where the rules refuse it */
export const act = (desk: Desk, acting: Acting): Promise<Entry> => {
  const { event, id, by, what, why, written, action, mail } = acting
  return desk.do(event, {
    loads: id,
    decide: (sheet, now) => {
      const entry = action(sheet, id, now)
      if (isRefusal(entry)) return entry
      return { result: entry, about: { id, by, what, why, written, ...(mail && { mail: mail(entry) }) } }
    },
  })
}
