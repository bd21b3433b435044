import type { Payload } from 'payload'
import type { Context } from './context'
import type { Repair } from './rereadSettings'

/** The last time that an event's registrations were counted anew. */
export type LastRecount = {
  at: string
  /** A user's id, or `system`. */
  by: string
  /** Null where the ledger was right. */
  repaired: Repair | null
}

const keyOf = (event: string): string => `registration-recount:${event}`

export const noteRecount = ({ payload }: Pick<Context, 'payload'>, event: string, recount: LastRecount) =>
  payload.kv.set(keyOf(event), recount)

export const findLastRecount = ({ payload }: Pick<Context, 'payload'>, event: string) =>
  payload.kv.get<LastRecount>(keyOf(event))

export const forgetRecount = (payload: Payload, event: string) => payload.kv.delete(keyOf(event))
