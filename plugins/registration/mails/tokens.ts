import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'

/** What a link is good for. A token for one purpose opens no other. */
export type Purpose = 'confirm' | 'accept' | 'manage'

type Bearer = { id: string; address: string }

/**
 * The token of a link. It is worked out from the secret whenever a mail needs it, so that nothing stores it, in the clear
 * or as a hash, and the link can be sent again. It is bound to the address: whoever hands a registration on loses it.
 */
export const tokenOf = (
  { secret }: Pick<Payload, 'secret'>,
  purpose: Purpose,
  { id, address }: Bearer,
): string =>
  `${id}.${createHmac('sha256', secret).update(`registration:${purpose}:${id}:${address}`).digest('base64url')}`

/** The id that a token names, whether or not the token is true. */
export const idIn = (token: string): string | null => /^([\w-]{1,64})\.[\w-]{43}$/.exec(token)?.[1] ?? null

export const isTrueToken = (
  payload: Pick<Payload, 'secret'>,
  purpose: Purpose,
  bearer: Bearer,
  token: string,
): boolean => {
  const expected = Buffer.from(tokenOf(payload, purpose, bearer))
  const given = Buffer.from(token)
  return expected.length === given.length && timingSafeEqual(expected, given)
}
