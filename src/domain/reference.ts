/** Letters and digits that nobody mistakes for each other when they are read out (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * A reference that a person can read out: eight signs, forty random bits.
 * @param random eight random bytes
 */
export const referenceFrom = (random: Uint8Array): string =>
  [...random.slice(0, 8)].map((byte) => alphabet[byte % alphabet.length]).join('')
