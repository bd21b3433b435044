import type { Where } from 'payload'
import type { Context } from '../claims/context'
import type { Message, MessageState } from '../domain/message'

/** How far a message has come through the registrations of its event, in the order of their ids. */
export type Progress = {
  /** The last id that was looked at; null before the first. */
  after: string | null
  /** Whether all were looked at. */
  ended: boolean
  /** Ids of those to whom the mail could not be handed over yet. */
  left: string[]
}

export const nobodyYet: Progress = { after: null, ended: false, left: [] }

/** A message as the database keeps it. */
export type MessageDoc = Message & {
  id: string
  event: string
  /** A user's id. */
  by: string
  state: MessageState
  /** How many mails were handed over. */
  recipients: number
  /** As JSON; each step of the message moves it from what it was, so that of two senders one counts. */
  progress: string
  createdAt: string
}

export const findMessage = async ({ payload, options }: Context, where: Where): Promise<MessageDoc | null> =>
  payload.db.findOne<MessageDoc>({ collection: options.messages, where })

export const findUnfinished = async ({ payload, options }: Context): Promise<MessageDoc[]> => {
  const { docs } = await payload.db.find<MessageDoc>({
    collection: options.messages,
    where: { state: { equals: 'sending' } },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
  })
  return docs
}

/**
 * Moves a message on, if nobody else has.
 * @returns the message as it is then; null where another sender was faster
 */
export const advance = async (
  { payload, options }: Context,
  message: MessageDoc,
  progress: Progress,
  handedOver: number,
): Promise<MessageDoc | null> => {
  const next = {
    progress: JSON.stringify(progress),
    recipients: message.recipients + handedOver,
    state: progress.ended && progress.left.length === 0 ? ('sent' as const) : ('sending' as const),
  }
  const moved = await payload.db.updateOne({
    collection: options.messages,
    where: { and: [{ id: { equals: message.id } }, { progress: { equals: message.progress } }] },
    data: { ...next, updatedAt: new Date().toISOString() },
    options: { atomic: true },
    select: { state: true },
  })
  return moved && { ...message, ...next }
}
