/** Everything after these words of a database's message are values that people gave. */
const valuesOfDatabases = /(\n?params:|dup key:)[\s\S]*$/i

const address = /[^\s<>"'(),;:@]{1,64}@[^\s<>"'(),;:@]+/g

/** Base64url and hexadecimal runs that are long enough to open a door. Uuids and ids of MongoDB stay readable. */
const token = /(?<![\w-])(?=[\w-]*\d)(?![\da-f]{8}-[\da-f]{4}-)[\w-]{32,}(?![\w-])/gi

/** A sentence for the log: without addresses, tokens and the values that a database repeats in its errors. */
export const withoutPersonalData = (message: string): string =>
  message.replace(valuesOfDatabases, '$1 …').replace(address, '[address]').replace(token, '[token]')
