import type { Payload } from 'payload'
import { mailsAfterClaims } from '../mails/mailsAfterClaims'
import type { ResolvedOptions } from '../options'
import { Desk } from './desk'

type Office = { desk: Desk; settled: () => Promise<void> }

const offices = new WeakMap<Payload, Office>()

const officeOf = (payload: Payload, options: ResolvedOptions): Office => {
  const known = offices.get(payload)
  if (known) return known
  const context = { payload, options }
  const { kick, settled } = mailsAfterClaims(context)
  const office = { desk: new Desk(context, kick), settled }
  offices.set(payload, office)
  return office
}

/** The desk of a Payload: one a process, so that its claims stand in one line. */
export const deskOf = (payload: Payload, options: ResolvedOptions): Desk => officeOf(payload, options).desk

/** Resolves when the mails that claims of this process have left are handed over; before a shutdown. */
export const settled = async (payload: Payload): Promise<void> => offices.get(payload)?.settled()
