import type { Payload } from 'payload'
import { type RunAfter, runAfter } from '../mails/runAfter'
import { sendDueMails } from '../mails/sendDueMails'
import { sendMessages } from '../messages/sendMessages'
import type { ResolvedOptions } from '../options'
import { Desk } from './desk'

type Office = { desk: Desk; mails: RunAfter; messages: RunAfter }

const offices = new WeakMap<Payload, Office>()

const officeOf = (payload: Payload, options: ResolvedOptions): Office => {
  const known = offices.get(payload)
  if (known) return known
  const context = { payload, options }
  const mails = runAfter(payload, () => sendDueMails(context), 'Due mails could not be handed over.')
  const messages = runAfter(payload, () => sendMessages(context), 'Messages could not be handed over.')
  const office = { desk: new Desk(context, mails.kick), mails, messages }
  offices.set(payload, office)
  return office
}

/** The desk of a Payload: one a process, so that its claims stand in one line. */
export const deskOf = (payload: Payload, options: ResolvedOptions): Desk => officeOf(payload, options).desk

/** Starts to hand over the messages that are left, without waiting for it. */
export const kickMessages = (payload: Payload, options: ResolvedOptions): void =>
  officeOf(payload, options).messages.kick()

/** Resolves when the mails and messages that this process has begun with are handed over; before a shutdown. */
export const settled = async (payload: Payload): Promise<void> => {
  const office = offices.get(payload)
  await Promise.all([office?.mails.settled(), office?.messages.settled()])
}
