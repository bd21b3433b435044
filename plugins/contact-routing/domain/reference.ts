/** Crockford's digits: none that people confuse. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The reference of a question, easy to read out: `Q-7K3M-9XTR`.
 * @param bytes eight random bytes
 */
export const referenceFrom = (bytes: Uint8Array): string => {
  const characters = [...bytes].slice(0, 8).map((byte) => digits[byte % digits.length])
  return `Q-${characters.slice(0, 4).join('')}-${characters.slice(4).join('')}`
}
