/** How often something may happen. Plugins that are open to the public take a function that counts against it. */
export type RateLimit = {
  /** What is counted: `enquiries-by-client`. */
  name: string
  /** Whose: an address, a client. It is stored as a hash, and only until the window is over. */
  key: string
  /** How many times in one window. */
  limit: number
  windowSeconds: number
}
