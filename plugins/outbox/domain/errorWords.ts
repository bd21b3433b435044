const longestWords = 300

/** What a mail server said, fit to be stored and shown: one line without addresses. */
export const errorWords = (error: unknown): string => {
  const { message, code, responseCode } = Object(error) as {
    message?: unknown
    code?: unknown
    responseCode?: unknown
  }
  const said = typeof message === 'string' ? message : 'Unknown error'
  const words = [code, responseCode, said].filter((part) => part !== undefined).join(' ')
  return words
    .replace(/<?[^\s<>@]+@[^\s<>@]+>?/g, '<address>')
    .replace(/\s+/g, ' ')
    .slice(0, longestWords)
}

/**
 * Whether trying again is of no use: the server refused this recipient or this message for good (5yz, RFC 5321 4.2.1).
 * A refused login is not: the operator may repair it.
 */
export const isPermanent = (error: unknown): boolean => {
  const { code, responseCode } = Object(error) as { code?: unknown; responseCode?: unknown }
  return (
    typeof responseCode === 'number' &&
    responseCode >= 500 &&
    responseCode < 600 &&
    (code === 'EENVELOPE' || code === 'EMESSAGE')
  )
}
