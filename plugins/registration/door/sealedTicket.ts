/**
 * What a phone keeps to work without a network: of each ticket a hash, and what the door may see encrypted under a key that only
 * the ticket itself gives. Whoever finds the phone reads nobody; whoever shows a ticket is read. The same code runs in the
 * server and in the browser.
 */
export type SealedTicket = {
  /** SHA-256 of the ticket's token, base64url. */
  hash: string
  /** AES-256-GCM: 12 bytes of nonce, then ciphertext and tag, base64url. */
  sealed: string
}

const nonceBytes = 12
/** Lengths tell no names apart. */
const paddedTo = 256

const digest = async (text: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))

/** What a ticket is known by. */
export const ticketHash = async (token: string): Promise<string> => base64url(await digest(`ticket:${token}`))

const keyOf = async (token: string, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', await digest(`ticket-key:${token}`), 'AES-GCM', false, [use])

export const sealTicket = async (token: string, value: object): Promise<SealedTicket> => {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  const padded = new Uint8Array(Math.ceil(bytes.length / paddedTo) * paddedTo).fill(0x20)
  padded.set(bytes)
  const iv = crypto.getRandomValues(new Uint8Array(nonceBytes))
  const sealed = new Uint8Array(
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(token, 'encrypt'), padded),
  )
  const whole = new Uint8Array(nonceBytes + sealed.length)
  whole.set(iv)
  whole.set(sealed, nonceBytes)
  return { hash: await ticketHash(token), sealed: base64url(whole) }
}

/** @throws where the ticket is another one, or somebody has changed what was sealed */
export const openTicket = async (token: string, sealed: string): Promise<unknown> => {
  const whole = bytesOf(sealed)
  const opened = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: whole.subarray(0, nonceBytes) },
    await keyOf(token, 'decrypt'),
    whole.subarray(nonceBytes),
  )
  return JSON.parse(new TextDecoder().decode(opened))
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0))
