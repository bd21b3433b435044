import type { PayloadRequest } from 'payload'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { refuse } from '../domain/refusal'
import { RegistrationError } from '../errors'
import { idIn, isTrueToken, type Purpose } from '../mails/tokens'
import type { ResolvedOptions } from '../options'

/**
 * The registration whose link somebody holds.
 * @throws RegistrationError `token-invalid`, the same for a token that never was and one that lost its registration
 */
export const bearerOf = async (
  { payload, routeParams }: PayloadRequest,
  options: ResolvedOptions,
  purpose: Purpose,
): Promise<RegistrationDoc> => {
  const token = String(routeParams?.token)
  const id = idIn(token)
  const doc = id ? await findRegistration(payload, options, id) : null
  // Where nobody is asked, no link is good for taking the place.
  const isAsked = purpose !== 'take' || Boolean(doc?.handoverAddress)
  if (!doc || !isAsked || !isTrueToken(payload, purpose, doc, token))
    throw new RegistrationError(refuse('token-invalid'))
  return doc
}

export const findRegistration = async (
  payload: PayloadRequest['payload'],
  options: ResolvedOptions,
  id: string,
): Promise<RegistrationDoc | null> => {
  const doc = await payload.db.findOne<RegistrationDoc>({
    collection: options.registrations,
    where: { id: { equals: id } },
  })
  return doc && { ...doc, event: String(doc.event) }
}

/** A registration as it is by now. */
export const reread = async (
  { payload }: PayloadRequest,
  options: ResolvedOptions,
  doc: RegistrationDoc,
): Promise<RegistrationDoc> => (await findRegistration(payload, options, doc.id)) ?? doc

/** A registration that was just made. @throws RegistrationError where it is gone already */
export const registrationOf = async (
  { payload }: PayloadRequest,
  options: ResolvedOptions,
  id: string,
): Promise<RegistrationDoc> => {
  const doc = await findRegistration(payload, options, id)
  if (!doc) throw new RegistrationError(refuse('registration-unknown'))
  return doc
}

/** What somebody is told who is asked to take a place: whose it is, and what belongs to it. */
export const invitedDoc = (doc: RegistrationDoc) => ({
  event: doc.event,
  from: doc.name,
  name: doc.handoverName,
  email: doc.handoverEmail,
  category: doc.category ?? null,
  places: doc.places,
  sessions: (doc.sessions ?? []).map(({ session, status }) => ({ session, status })),
})

/** What a person is told of his own registration. */
export const ownDoc = (doc: RegistrationDoc) => ({
  status: doc.status,
  sessions: (doc.sessions ?? []).map(({ session, status }) => ({ session, status })),
  event: doc.event,
  reference: doc.reference,
  name: doc.name,
  email: doc.email,
  organisation: doc.organisation ?? null,
  jobTitle: doc.jobTitle ?? null,
  country: doc.country ?? null,
  category: doc.category ?? null,
  guests: (doc.guests ?? []).map(({ name }) => ({ name })),
  answers: doc.answers ?? {},
  consents: doc.consents ?? {},
  listedTo: doc.listedTo ?? 'nobody',
  handOver: doc.handoverName ? { name: doc.handoverName, email: doc.handoverEmail } : null,
  locale: doc.locale,
  requestedAt: doc.requestedAt,
  holdUntil: doc.holdUntil ?? null,
  offeredUntil: doc.offeredUntil ?? null,
})
