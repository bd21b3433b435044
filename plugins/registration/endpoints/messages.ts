import { isDeepStrictEqual } from 'node:util'
import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import type { Context } from '../claims/context'
import { kickMessages } from '../claims/deskOf'
import { type Message, readMessage, readRequestKey } from '../domain/message'
import { isRefusal, refuse } from '../domain/refusal'
import { RegistrationError } from '../errors'
import { writeMessage } from '../mails/writeMessage'
import { countAddressed } from '../messages/addressees'
import { eventTitles } from '../messages/eventTitles'
import { findMessage, type MessageDoc, nobodyYet } from '../messages/storedMessage'
import type { ResolvedOptions } from '../options'
import { answer } from './answer'
import { readBody } from './readBody'

type Handler = (req: PayloadRequest, options: ResolvedOptions, event: string) => Promise<Response>

/** What organisers write to those who signed up: `POST /api/events/:slug/messages`, and `…/preview`, which sends nothing. */
export const messages = (options: ResolvedOptions): Endpoint[] =>
  Object.entries({ '': post, '/preview': preview }).map(([path, handler]) => ({
    method: 'post',
    path: `/:slug/messages${path}`,
    handler: async (req) => handler(req, options, await managedEvent(req, options)),
  }))

/** By id or slug, published or not: the people of an event that was taken off the website are written to as well. */
const managedEvent = async (req: PayloadRequest, options: ResolvedOptions): Promise<string> => {
  if (!options.manages({ req })) throw new Forbidden(req.t)
  const name = String(req.routeParams?.slug)
  const { docs } = await req.payload.find({
    collection: options.events,
    where: { or: [{ slug: { equals: name } }, { id: { equals: name } }] },
    select: {},
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const event = docs[0] && String(docs[0].id)
  if (!event || !options.manages({ req, event })) throw new RegistrationError(refuse('event-unknown'))
  return event
}

const post: Handler = async (req, options, event) => {
  const context = { payload: req.payload, options }
  const body = await readBody(req)
  const message = readOrThrow(req, body)
  const named = readRequestKey(body)
  if (typeof named !== 'string') throw new RegistrationError(named)
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

const readOrThrow = ({ payload }: PayloadRequest, body: unknown): Message => {
  const { localization } = payload.config
  const message = readMessage(body, localization ? localization.localeCodes : [])
  if (isRefusal(message)) throw new RegistrationError(message)
  return message
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
  const message = readOrThrow(req, await readBody(req))
  const asked = { event, until: new Date().toISOString() }
  const { recipients, first } = await countAddressed(context, asked, message.audience)
  if (!first) return answer({ recipients, sample: null })
  const title = await eventTitles(context, event)(first.locale)
  const {
    subject,
    text,
    secrets = [],
  } = writeMessage(context, {
    doc: first,
    message,
    event: title,
    key: 'preview',
  })
  // The link is that person's alone.
  const shown = secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), text)
  return answer({ recipients, sample: { subject, text: shown } })
}
