import type { Payload } from 'payload'
import type { ResolvedOptions } from '../options'
import { Desk } from './desk'

const desks = new WeakMap<Payload, Desk>()

/** The desk of a Payload: one a process, so that its claims stand in one line. */
export const deskOf = (payload: Payload, options: ResolvedOptions): Desk => {
  const desk = desks.get(payload) ?? new Desk({ payload, options })
  desks.set(payload, desk)
  return desk
}
