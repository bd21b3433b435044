import type { Payload } from 'payload'
import type { LastRecount } from '../domain/repair'
import type { Context } from './context'

const keyOf = (event: string): string => `registration-recount:${event}`

export const noteRecount = ({ payload }: Pick<Context, 'payload'>, event: string, recount: LastRecount) =>
  payload.kv.set(keyOf(event), recount)

export const findLastRecount = ({ payload }: Pick<Context, 'payload'>, event: string) =>
  payload.kv.get<LastRecount>(keyOf(event))

export const forgetRecount = (payload: Payload, event: string) => payload.kv.delete(keyOf(event))
