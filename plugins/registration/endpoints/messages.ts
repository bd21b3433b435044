import { isDeepStrictEqual } from 'node:util'
import type { Endpoint, PayloadRequest } from 'payload'
import { type Context, localesOf } from '../claims/context'
import { kickMessages } from '../claims/deskOf'
import { type Message, readMessage, readRequestKey } from '../domain/message'
import { refuse } from '../domain/refusal'
import { orThrow, RegistrationError } from '../errors'
import { writeMessage } from '../mails/writeMessage'
import { countAddressed } from '../messages/addressees'
import { eventTitles } from '../messages/eventTitles'
import { findMessage, type MessageDoc, nobodyYet } from '../messages/storedMessage'
import type { ResolvedOptions } from '../options'
import { answer } from './answer'
import { managedEvent } from './managed'
import { readBody } from './readBody'

type Handler = (req: PayloadRequest, options: ResolvedOptions, event: string) => Promise<Response>

/** What organisers write to those who signed up: `POST /api/events/:slug/messages`, and `…/preview`, which sends nothing. */
export const messages = (options: ResolvedOptions): Endpoint[] =>
  Object.entries({ '': post, '/preview': preview }).map(([path, handler]) => ({
    method: 'post',
    path: `/:slug/messages${path}`,
    handler: async (req) => handler(req, options, await managedEvent(req, options)),
  }))

const post: Handler = async (req, options, event) => {
  const context = { payload: req.payload, options }
  const body = await readBody(req)
  const message = orThrow(readMessage(body, localesOf(req.payload)))
  const named = orThrow(readRequestKey(body))
  const by = String(req.user?.id)
  // Of this person and event, so that a key tells nothing about anybody else's messages.
  const requestKey = `${event}:${by}:${named}`
  const known = await findMessage(context, { requestKey: { equals: requestKey } })
  if (known) return answerOf(known, message)
  await limit(req, options, { event, by })
  const stored = await storeOnce(context, { ...message, event, by, requestKey })
  kickMessages(req.payload, options)
  return answerOf(stored, message)
}

/** Counted for the user and for the event. */
const limit = async (
  req: PayloadRequest,
  { countHit, hourlyMessages }: ResolvedOptions,
  keys: { event: string; by: string },
): Promise<void> => {
  for (const [whose, key] of Object.entries(keys)) {
    const name = `registration-messages-${whose}`
    await countHit?.({ name, key, limit: hourlyMessages, windowSeconds: 3600 }, req)
  }
}

const storeOnce = async (
  context: Context,
  message: Message & Pick<MessageDoc, 'event' | 'by'> & { requestKey: string },
): Promise<MessageDoc> => {
  const { payload, options } = context
  const at = new Date().toISOString()
  const begun = { recipients: 0, state: 'sending', progress: JSON.stringify(nobodyYet) }
  const data = { ...message, ...begun, createdAt: at, updatedAt: at }
  try {
    return await payload.db.create({ collection: options.messages, data })
  } catch (error) {
    // The same message was posted twice at once: the unique key says so.
    const other = await findMessage(context, { requestKey: { equals: message.requestKey } })
    if (!other) throw error
    return other
  }
}

const answerOf = ({ id, recipients, state, subject, text, audience }: MessageDoc, asked: Message) => {
  if (!isDeepStrictEqual({ subject, text, audience }, asked)) {
    throw new RegistrationError(refuse('request-key-used', 'requestKey'))
  }
  return answer({ doc: { id, recipients, state } }, 202)
}

const preview: Handler = async (req, options, event) => {
  const context = { payload: req.payload, options }
  const message = orThrow(readMessage(await readBody(req), localesOf(req.payload)))
  const asked = { event, until: new Date().toISOString() }
  const { recipients, first } = await countAddressed(context, asked, message.audience)
  if (!first) return answer({ recipients, sample: null })
  const title = await eventTitles(context, event)(first.locale)
  const writing = { doc: first, message, event: title, key: 'preview' }
  const { subject, text, secrets = [] } = writeMessage(context, writing)
  // The link is that person's alone.
  const shown = secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), text)
  return answer({ recipients, sample: { subject, text: shown } })
}
