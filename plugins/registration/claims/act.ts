import type { Entry } from '../domain/entry'
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
}

/** Lets somebody do one thing to one registration. @throws RegistrationError where the rules refuse it */
export const act = (desk: Desk, { event, id, by, what, why, written, action }: Acting): Promise<Entry> =>
  desk.do(event, {
    loads: id,
    decide: (sheet, now) => {
      const entry = action(sheet, id, now)
      return isRefusal(entry) ? entry : { result: entry, about: { id, by, what, why, written } }
    },
  })
