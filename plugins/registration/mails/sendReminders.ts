import { addDays, subDays } from 'date-fns'
import type { Payload } from 'payload'
import { type Context, inOneWrite } from '../claims/context'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { type ComingEvent, remindedSince } from '../domain/reminder'
import { eventFacts } from './eventFacts'
import { writeMail } from './writeMail'

type ComingDoc = ComingEvent & { id: string }

/** So many mails are one write, for which all others wait. */
const perRound = 25

/**
 * Keys of the reminders that this process has handed over, by event, so that the outbox is not asked every minute. The
 * outbox decides all the same.
 */
const handedOver = new WeakMap<Payload, Map<string, Set<string>>>()

/**
 * Reminds those who have a place of what is about to begin, once, and once more where it was moved to another day. Whoever got
 * the place after the reminders began has just been told.
 */
export const sendReminders = async (context: Context, now = new Date()): Promise<void> => {
  const coming = await findComing(context, now)
  const known = handedOver.get(context.payload) ?? new Map<string, Set<string>>()
  handedOver.set(context.payload, new Map(coming.map(({ id }) => [id, known.get(id) ?? new Set()])))
  for (const event of coming) {
    const since = remindedSince(event, context.options.reminderDaysBefore, now.getTime())
    if (since !== null) await remindOf(context, event, since, now)
  }
}

/** What the public may see of the next days, in whatever zone: a day more on both sides. */
const findComing = async ({ payload, options }: Context, now: Date): Promise<ComingDoc[]> => {
  const { reminderDaysBefore, events } = options
  if (reminderDaysBefore <= 0) return []
  const { docs } = await payload.find({
    collection: events,
    where: {
      and: [
        { startsOn: { greater_than_equal: subDays(now, 1).toISOString() } },
        { startsOn: { less_than_equal: addDays(now, reminderDaysBefore + 1).toISOString() } },
      ],
    },
    select: { startsOn: true, timeZone: true, scheduleState: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
  })
  // The collection is an option; the README names the fields that are read.
  return docs as ComingDoc[]
}

const remindOf = async (context: Context, event: ComingDoc, since: number, now: Date): Promise<void> => {
  const { payload, options } = context
  const known = handedOver.get(payload)?.get(event.id) ?? new Set()
  const keyOf = (id: string) => `registration:${id}:reminder:${event.startsOn?.slice(0, 10)}`
  const ids = (await findConfirmed(context, event.id, since)).filter((id) => !known.has(keyOf(id)))
  for (let from = 0; from < ids.length; from += perRound) {
    const factsOf = eventFacts(context)
    const keys: string[] = []
    await inOneWrite(context, async () => {
      for (const doc of await readConfirmed(context, ids.slice(from, from + perRound))) {
        try {
          const writing = {
            doc,
            name: 'reminder' as const,
            facts: await factsOf(doc),
            key: keyOf(doc.id),
            at: now,
          }
          await options.queueMail(writeMail(context, writing), { payload })
          keys.push(writing.key)
        } catch (err) {
          // The others must not wait for this one; the job comes back to it.
          payload.logger.error({ err, registration: doc.id, msg: 'A reminder could not be handed over.' })
        }
      }
    })
    for (const key of keys) known.add(key)
  }
}

const findConfirmed = async ({ payload, options }: Context, event: string, since: number) => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: options.registrations,
    where: {
      and: [
        { event: { equals: event } },
        { status: { equals: 'confirmed' } },
        { confirmedAt: { less_than: new Date(since).toISOString() } },
      ],
    },
    select: { status: true },
    limit: 0,
    pagination: false,
  })
  return docs.map(({ id }) => id)
}

/** As they are by now: somebody may have cancelled meanwhile. */
const readConfirmed = async ({ payload, options }: Context, ids: string[]) => {
  const { docs } = await payload.db.find<RegistrationDoc>({
    collection: options.registrations,
    where: { and: [{ id: { in: ids } }, { status: { equals: 'confirmed' } }] },
    limit: 0,
    pagination: false,
  })
  return docs
}
