import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  deliverPending,
  escalateUnanswered,
  noteOutcomes,
} from '../../../../plugins/contact-routing/jobs/handOnEnquiries'
import { mailStatesOf, queueMail, settled } from '../../../../plugins/outbox'
import { engines } from '../../../support/engines'
import { type Forum, startForum } from './forum'

const question = { name: 'Ida', message: 'May I film?' }

describe.each(engines)('handing on questions on %s', (engine) => {
  let forum: Forum
  let outboxIsDown = false
  let standard: string
  beforeAll(async () => {
    forum = await startForum(engine, {
      queueMail: async (mail, req) => {
        if (outboxIsDown) throw new Error('down')
        await queueMail(mail, req)
      },
      mailStatesOf,
    })
    standard = (await forum.make('contacts', { name: 'standard', email: 'standard@inside.example' })).id
  })
  afterAll(() => forum?.stop())

  const asked = async (email: string, more: object = {}) => {
    const { status, body } = await forum.post({ ...question, email, ...more })
    expect(status).toBe(201)
    return body.doc.reference as string
  }

  it('keeps a question that has nobody, shows it as failed, and sends it when there is a default', async () => {
    const reference = await asked('nobody@asker.example')
    expect(await forum.enquiryOf(reference)).toMatchObject({
      delivery: 'failed',
      reason: 'Nobody in particular is responsible. No default contact is set.',
    })
    expect(await forum.mailsTo('nobody@asker.example')).toHaveLength(1)
    await forum.setDefault(standard)
    await deliverPending(forum.payload)
    expect(await forum.enquiryOf(reference)).toMatchObject({ delivery: 'queued', contact: standard })
    expect(await forum.mailsTo('standard@inside.example')).toHaveLength(1)
    expect(await forum.mailsTo('nobody@asker.example')).toHaveLength(1)
  })

  it('answers the asker although the outbox is down, and sends both mails later, once', async () => {
    outboxIsDown = true
    const reference = await asked('later@asker.example')
    outboxIsDown = false
    expect((await forum.enquiryOf(reference)).delivery).toBe('pending')
    await Promise.all([
      deliverPending(forum.payload),
      deliverPending(forum.payload),
      deliverPending(forum.payload),
    ])
    expect((await forum.enquiryOf(reference)).delivery).toBe('queued')
    expect(await forum.mailsTo('later@asker.example')).toHaveLength(1)
    const handedOn = await forum.mailsTo('standard@inside.example')
    expect(handedOn.filter(({ replyTo }) => replyTo === 'later@asker.example')).toHaveLength(1)
  })

  it('notes what became of the mail, and of another try', async () => {
    const reference = await asked('outcome@asker.example')
    const { id } = await forum.enquiryOf(reference)
    const key = { key: { equals: `enquiry:${id}:contact:${standard}` } }
    await settled(forum.payload)
    const deliveryAfter = async (state: string) => {
      const { docs } = await forum.payload.db.find<{ id: string }>({ collection: 'mails', where: key })
      await forum.payload.db.updateOne({ collection: 'mails', id: docs[0]?.id ?? '', data: { state } })
      await noteOutcomes(forum.payload)
      return (await forum.enquiryOf(reference)).delivery
    }
    expect([
      await deliveryAfter('queued'),
      await deliveryAfter('failed'),
      await deliveryAfter('sent'),
    ]).toEqual(['queued', 'failed', 'sent'])
  })

  it('hands an unanswered question to the default, once, and leaves an answered one', async () => {
    const silent = await forum.make('contacts', { name: 'silent', email: 'silent@inside.example' })
    await forum.make('events', { title: 'Quiet', slug: 'quiet', contact: silent.id })
    const about = { regarding: { relationTo: 'events', value: 'quiet' } }
    const [open, answered] = [
      await asked('open@asker.example', about),
      await asked('answered@asker.example', about),
    ]
    await forum.payload.update({
      collection: 'enquiries',
      id: (await forum.enquiryOf(answered)).id,
      data: { state: 'answered' },
      overrideAccess: true,
    })
    const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000)
    await escalateUnanswered(forum.payload, inHours(71))
    expect((await forum.enquiryOf(open)).contact).toBe(silent.id)
    await escalateUnanswered(forum.payload, inHours(73))
    await escalateUnanswered(forum.payload, inHours(200))
    await deliverPending(forum.payload)
    expect(await forum.enquiryOf(open)).toMatchObject({
      contact: standard,
      reason: 'Not answered in time. The default contact.',
      delivery: 'queued',
    })
    expect((await forum.enquiryOf(answered)).contact).toBe(silent.id)
    const again = (await forum.mailsTo('standard@inside.example')).filter(
      ({ replyTo }) => replyTo === 'open@asker.example',
    )
    expect(again).toHaveLength(1)
  })

  it('sends a question to whom staff gave it', async () => {
    const other = await forum.make('contacts', { name: 'other', email: 'other@inside.example' })
    const reference = await asked('given@asker.example')
    await forum.payload.update({
      collection: 'enquiries',
      id: (await forum.enquiryOf(reference)).id,
      data: { contact: other.id },
      overrideAccess: true,
    })
    await deliverPending(forum.payload)
    expect(await forum.enquiryOf(reference)).toMatchObject({ reason: 'Chosen by hand.', delivery: 'queued' })
    expect((await forum.mailsTo('other@inside.example')).map(({ replyTo }) => replyTo)).toEqual([
      'given@asker.example',
    ])
  })

  it('keeps the default contact and the contacts of rules', async () => {
    const ruled = await forum.make('contacts', { name: 'ruled', email: 'ruled@inside.example' })
    await forum.make('routing-rules', { name: 'Press', topics: ['press'], contact: ruled.id })
    for (const id of [standard, ruled.id])
      await expect(
        forum.payload.delete({ collection: 'contacts', id, overrideAccess: true }),
      ).rejects.toMatchObject({ status: 409, data: { code: 'contact-in-use' } })
    const free = await forum.make('contacts', { name: 'free', email: 'free@inside.example' })
    await forum.payload.delete({ collection: 'contacts', id: free.id, overrideAccess: true })
  })
})
