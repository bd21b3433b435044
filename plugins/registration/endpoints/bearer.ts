import type { PayloadRequest } from 'payload'
import { findRegistration } from '../claims/findRegistration'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { refuse } from '../domain/refusal'
import { RegistrationError } from '../errors'
import type { ResolvedOptions } from '../options'
import { idIn, isTrueToken, type Purpose } from '../tokens'

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
  const doc = id ? await findRegistration({ payload, options }, id) : null
  // Where nobody is asked, no link is good for taking the place.
  const isAsked = purpose !== 'take' || Boolean(doc?.handoverAddress)
  if (!doc || !isAsked || !isTrueToken(payload, purpose, doc, token))
    throw new RegistrationError(refuse('token-invalid'))
  return doc
}

/** A registration as it is by now. */
export const reread = async (
  { payload }: PayloadRequest,
  options: ResolvedOptions,
  doc: RegistrationDoc,
): Promise<RegistrationDoc> => (await findRegistration({ payload, options }, doc.id)) ?? doc

/** A registration that was just made. @throws RegistrationError where it is gone already */
export const registrationOf = async (
  { payload }: PayloadRequest,
  options: ResolvedOptions,
  id: string,
): Promise<RegistrationDoc> => {
  const doc = await findRegistration({ payload, options }, id)
  if (!doc) throw new RegistrationError(refuse('registration-unknown'))
  return doc
}
