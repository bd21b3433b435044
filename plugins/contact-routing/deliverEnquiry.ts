import type { Payload } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { relationId } from '../../src/domain/relationId'
import { decide } from './decide'
import type { Delivery } from './domain/delivery'
import { handover } from './domain/handover'
import { receipt } from './domain/receipt'
import { type Pointer, pointersOf } from './domain/walk'
import { routingOf } from './options'
import { titleOf } from './subject'

/** A question as this plugin reads it. */
export type Enquiry = {
  id: string
  reference: string
  regarding?: unknown
  topic?: string | null
  name: string
  email: string
  message: string
  language?: string | null
  contact?: unknown
  reason?: string | null
  delivery: Delivery
}

export const receiptKey = (id: string) => `enquiry:${id}:receipt`
export const handoverKey = (id: string, contact: string) => `enquiry:${id}:contact:${contact}`

/**
 * Puts both mails of a question into the outbox: the receipt to the asker and the question to its contact. Doing it
 * again changes nothing, so that whoever finds it undone may do it.
 */
export const deliverEnquiry = async (id: string, payload: Payload): Promise<void> => {
  const { slug, queueMail } = routingOf(payload)
  const enquiry = (await payload.findByID({
    collection: slug,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })) as Enquiry | null
  if (!enquiry) return
  const [regarding] = pointersOf(enquiry, { from: 'regarding' })
  await sendReceipt(enquiry, regarding, payload)
  const contact = relationId(enquiry.contact) ?? (await findContact(enquiry, regarding, payload))
  const to = contact && (await addressOf(contact, payload))
  if (!contact || !to) return setDelivery(enquiry, contact, 'failed', payload)
  const about = regarding && (await titleOf(regarding, payload))
  const mail = handover({
    ...enquiry,
    topic: enquiry.topic ?? undefined,
    language: enquiry.language ?? undefined,
    about: about?.words,
    reason: enquiry.reason ?? '',
    adminUrl: adminUrl(id, payload),
  })
  await queueMail({ ...mail, to, replyTo: enquiry.email, key: handoverKey(id, contact) }, { payload })
  await setDelivery(enquiry, contact, 'queued', payload)
}

const sendReceipt = async (
  { id, reference, email, language }: Enquiry,
  regarding: Pointer | undefined,
  payload: Payload,
) => {
  const about = regarding && (await titleOf(regarding, payload, language ?? undefined))
  const mail = receipt(language ?? undefined, { reference, about: about?.title })
  await routingOf(payload).queueMail({ ...mail, to: email, key: receiptKey(id) }, { payload })
}

/** There was nobody when the question came; perhaps a default contact has been set since. */
const findContact = async (
  { id, topic, language }: Enquiry,
  regarding: Pointer | undefined,
  payload: Payload,
): Promise<string | undefined> => {
  const decision = await decide(
    { regarding, topic: topic ?? undefined, language: language ?? undefined },
    payload,
  )
  const found = await payload.db.updateOne({
    collection: routingOf(payload).slug,
    where: { and: [{ id: { equals: id } }, { contact: { exists: false } }] },
    data: { contact: decision.contact ?? null, reason: decision.reason },
    options: { atomic: true },
  })
  return found ? decision.contact : undefined
}

/** Only here is a contact's address read; it goes into the mail and nowhere else. */
const addressOf = async (contact: string, payload: Payload): Promise<string | undefined> => {
  const doc = await payload.findByID({
    collection: routingOf(payload).contacts,
    id: contact,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  return (doc as { email?: string | null } | null)?.email ?? undefined
}

/** Unless the question has gone to somebody else meanwhile. */
const setDelivery = async (
  { id }: Enquiry,
  contact: string | undefined,
  delivery: Delivery,
  payload: Payload,
) => {
  await payload.db.updateOne({
    collection: routingOf(payload).slug,
    where: {
      and: [
        { id: { equals: id } },
        { contact: contact === undefined ? { exists: false } : { equals: contact } },
      ],
    },
    data: { delivery },
    options: { atomic: true },
  })
}

const adminUrl = (id: string, { config }: Payload): string | undefined =>
  config.serverURL
    ? formatAdminURL({
        adminRoute: config.routes.admin,
        path: `/collections/${routingOf({ config }).slug}/${id}`,
        serverURL: config.serverURL,
      })
    : undefined
