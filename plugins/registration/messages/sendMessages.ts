import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises'
import { type Context, inOneWrite } from '../claims/context'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { writeMessage } from '../mails/writeMessage'
import { isAddressed, pageAfter, someOfThem } from './addressees'
import { eventTitles } from './eventTitles'
import { advance, findMessage, findUnfinished, type MessageDoc, type Progress } from './storedMessage'

/** So many registrations are one write, for which all others wait. */
const perRound = 25

/** With so many mails that could not be handed over something is wrong with all of them: the job tries later. */
const mostLeft = 25

/** What a round looks at, and how far the message is after it. */
type Look = (context: Context, message: MessageDoc) => Promise<{ docs: RegistrationDoc[]; reached: Progress }>

type Titles = ReturnType<typeof eventTitles>

/**
 * Hands over the messages that are not done, oldest first. Whom one goes to is asked of each registration at the moment
 * of its mail. Doing it twice, or in two processes at once, hands the same mail over under the same key; a round counts
 * only if nobody else has moved the message, and whoever was slower leaves it to the other.
 */
export const sendMessages = async (context: Context): Promise<void> => {
  for (const message of await findUnfinished(context)) {
    try {
      await send(context, message)
    } catch (err) {
      // The others must not wait for this one; the job comes back to it.
      context.payload.logger.error({ err, message: message.id, msg: 'A message could not be handed over.' })
    }
  }
}

const send = async (context: Context, found: MessageDoc): Promise<void> => {
  const titleOf = eventTitles(context, found.event)
  const isLeft = progressOf(found).left.length > 0
  let message: MessageDoc | null = isLeft ? await round(context, found, theLeft, titleOf) : found
  while (message && goesOn(progressOf(message))) {
    message = await round(context, message, nextPage, titleOf)
    // Whoever signs up meanwhile is served between two rounds.
    await nextTurnOfTheLoop()
  }
}

const goesOn = ({ ended, left }: Progress): boolean => !ended && left.length < mostLeft

// Written by `advance` alone.
const progressOf = ({ progress }: MessageDoc): Progress => JSON.parse(progress)

const nextPage: Look = async (context, message) => {
  const { after, left } = progressOf(message)
  const docs = await pageAfter(context, askedBy(message), after, perRound)
  return { docs, reached: { after: docs.at(-1)?.id ?? after, ended: docs.length < perRound, left } }
}

const theLeft: Look = async (context, message) => {
  const progress = progressOf(message)
  const docs = await someOfThem(context, askedBy(message), progress.left)
  return { docs, reached: { ...progress, left: [] } }
}

const askedBy = ({ event, createdAt }: MessageDoc) => ({ event, until: createdAt })

/** @returns the message after this round; null where another sender is at it */
const round = (context: Context, message: MessageDoc, look: Look, titleOf: Titles) =>
  inOneWrite(context, async () => {
    const current = await findMessage(context, { id: { equals: message.id } })
    if (current?.progress !== message.progress) return null
    const { docs, reached } = await look(context, message)
    const addressed = docs.filter((doc) => isAddressed(message.audience, doc))
    const { handedOver, left } = await handOver(context, message, addressed, titleOf)
    return advance(context, message, { ...reached, left: [...reached.left, ...left] }, handedOver)
  })

const handOver = async (
  { payload, options }: Context,
  message: MessageDoc,
  docs: RegistrationDoc[],
  titleOf: Titles,
): Promise<{ handedOver: number; left: string[] }> => {
  const left: string[] = []
  let handedOver = 0
  for (const doc of docs) {
    const writing = { doc, message, event: await titleOf(doc.locale), key: `message:${message.id}:${doc.id}` }
    try {
      await options.queueMail(writeMessage({ payload, options }, writing), { payload })
      handedOver += 1
    } catch (err) {
      if (!isRefused(err)) left.push(doc.id)
      payload.logger.error({
        err,
        message: message.id,
        registration: doc.id,
        msg: 'A message could not be handed over.',
      })
    }
  }
  return { handedOver, left }
}

/** What is wrong with the mail itself stays wrong: it is told in the log and not tried again. */
const isRefused = (error: unknown): boolean => {
  const { status } = Object(error) as { status?: unknown }
  return typeof status === 'number' && status >= 400 && status < 500
}
