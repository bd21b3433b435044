import type { Payload } from 'payload'
import { type RunAfter, runAfter } from '../mails/runAfter'
import { sendDueMails } from '../mails/sendDueMails'
import { sendMessages } from '../messages/sendMessages'
import type { ResolvedOptions } from '../options'
import { Desk } from './desk'
import { reconcile } from './upkeep'

type Office = { desk: Desk; mails: RunAfter; messages: RunAfter; counting?: Promise<unknown> }

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

/**
 * Counts all registrations anew behind the start: what a crash has left is put right without keeping anybody waiting.
 * Several processes that start together count each for itself, and one of them writes what differs.
 */
export const countAtStart = (payload: Payload, options: ResolvedOptions): void => {
  const office = officeOf(payload, options)
  office.counting = reconcile({ payload, options }, office.desk).catch((err: Error) =>
    payload.logger.error({ err, msg: 'Registrations could not be counted at the start.' }),
  )
}

/** Resolves when what this process began beside its requests is done, mails, messages and a count; before a shutdown. */
export const settled = async (payload: Payload): Promise<void> => {
  const office = offices.get(payload)
  await office?.counting
  await Promise.all([office?.mails.settled(), office?.messages.settled()])
}
