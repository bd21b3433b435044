import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'

/** What a link is good for. A token for one purpose opens no other. */
export type Purpose = 'confirm' | 'accept' | 'manage' | 'take'

/** What a token is good for: a link, or the door. */
type Use = Purpose | 'ticket'

type Bearer = {
  id: string
  address: string
  /** The address of whoever was asked to take the place over. */
  handoverAddress?: string | null
}

/**
 * The token of a link. It is worked out from the secret whenever a mail needs it, so that nothing stores it, in the clear
 * or as a hash, and the link can be sent again. It is bound to the address.
 */
export const tokenOf = ({ secret }: Pick<Payload, 'secret'>, purpose: Use, bearer: Bearer): string => {
  const of = ['registration', purpose, ...partsOf(purpose, bearer)].join(':')
  return `${bearer.id}.${createHmac('sha256', secret).update(of).digest('base64url')}`
}

/** A link to take a place over ends with the wish of its holder: it is bound to both addresses. No address has a colon. */
const partsOf = (purpose: Use, { id, address, handoverAddress }: Bearer): string[] =>
  purpose === 'take' ? [id, address, handoverAddress ?? ''] : [id, address]

/** The id that a token names, whether or not the token is true. */
export const idIn = (token: string): string | null => /^([\w-]{1,64})\.[\w-]{43}$/.exec(token)?.[1] ?? null

/** Whether a token is the bearer's, compared in constant time. */
export const isTrueToken = (
  payload: Pick<Payload, 'secret'>,
  purpose: Use,
  bearer: Bearer,
  token: string,
): boolean => {
  const expected = Buffer.from(tokenOf(payload, purpose, bearer))
  const given = Buffer.from(token)
  return expected.length === given.length && timingSafeEqual(expected, given)
}
