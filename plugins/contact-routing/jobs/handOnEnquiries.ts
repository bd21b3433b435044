import type { Payload, TaskConfig, Where } from 'payload'
import { relationId } from '../../../src/domain/relationId'
import { decideEscalation } from '../decide'
import { deliverEnquiry, type Enquiry, handoverKey } from '../deliverEnquiry'
import { routingOf } from '../options'

/** Every minute: what a crash, a missing contact or a silent one left lying is picked up. */
export const handOnEnquiries = (queue: string): TaskConfig<{ input: object; output: object }> => ({
  slug: 'hand-on-enquiries',
  label: 'Hand on enquiries',
  schedule: [{ cron: '* * * * *', queue }],
  handler: async ({ req: { payload } }) => {
    await escalateUnanswered(payload)
    await deliverPending(payload)
    await noteOutcomes(payload)
    return { output: {} }
  },
})

/** Enquiries whose mails are not in the outbox: a crash came between, or there was no contact. */
export const deliverPending = async (payload: Payload): Promise<void> => {
  const nobody: Where = { and: [{ delivery: { equals: 'failed' } }, { contact: { exists: false } }] }
  const left: Where = {
    and: [{ state: { equals: 'open' } }, { or: [{ delivery: { equals: 'pending' } }, nobody] }],
  }
  await each(left, payload, ({ id }) => deliverEnquiry(id, payload))
}

/** Enquiries that nobody answered in time go to the cover, else to the default contact, once. */
export const escalateUnanswered = async (payload: Payload, now = new Date()): Promise<void> => {
  const late: Where = {
    and: [
      { state: { equals: 'open' } },
      { escalateAt: { less_than_equal: now.toISOString() } },
      { contact: { exists: true } },
    ],
  }
  await each(late, payload, async ({ id, contact }) => {
    const holder = relationId(contact)
    const decision = holder && (await decideEscalation(holder, payload, now))
    await payload.db.updateOne({
      collection: routingOf(payload).slug,
      // Not when somebody answered it or handed it on at this moment.
      where: {
        and: [{ id: { equals: id } }, { state: { equals: 'open' } }, { contact: { equals: holder } }],
      },
      data: { escalateAt: null, ...(decision ? { ...decision, delivery: 'pending' } : {}) },
      options: { atomic: true },
    })
  })
}

/** What became of the mails to the contacts. A mail that is no longer there was sent long ago. */
export const noteOutcomes = async (payload: Payload): Promise<void> => {
  const { slug, mailStatesOf } = routingOf(payload)
  const open: Where = { and: [{ delivery: { in: ['queued', 'failed'] } }, { contact: { exists: true } }] }
  await each(open, payload, async ({ id, contact, delivery }) => {
    const holder = relationId(contact)
    if (!holder) return
    const state = (await mailStatesOf([handoverKey(id, holder)], { payload })).get(handoverKey(id, holder))
    const now = state ?? (delivery === 'failed' ? 'failed' : 'sent')
    if (now === delivery) return
    await payload.db.updateOne({
      collection: slug,
      where: { and: [{ id: { equals: id } }, { contact: { equals: holder } }] },
      data: { delivery: now },
      options: { atomic: true },
    })
  })
}

const batchSize = 100

/** One after the other; what fails is logged and is there next time, and the rest goes on. */
const each = async (where: Where, payload: Payload, take: (enquiry: Enquiry) => Promise<void>) => {
  const { docs } = await payload.find({
    collection: routingOf(payload).slug,
    where,
    sort: 'updatedAt',
    depth: 0,
    limit: batchSize,
    pagination: false,
    overrideAccess: true,
  })
  for (const doc of docs as unknown as Enquiry[]) {
    try {
      await take(doc)
    } catch (error) {
      payload.logger.error({ msg: 'An enquiry could not be handed on', enquiry: doc.id, err: error })
    }
  }
}
