/** Says which kind of code it is, and of which version, so that later ones can be told from it. */
const prefix = 'RSTM1:'

/** What the QR code of a ticket says. */
export const ticketText = (token: string): string => `${prefix}${token}`

/**
 * The token that a code says, or that somebody typed: with or without the prefix, white space around and within dropped.
 * @returns null where it can't be a ticket
 */
export const tokenIn = (text: string): string | null => {
  const bare = text.replace(/\s+/g, '')
  const token = bare.toUpperCase().startsWith(prefix) ? bare.slice(prefix.length) : bare
  return /^[\w-]{1,64}\.[\w-]{43}$/.test(token) ? token : null
}
