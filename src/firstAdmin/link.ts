import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * The end of the link under which the first admin is made. It follows from the secret, so that every process and every
 * start shows the same one; it is good for as long as there is no user.
 */
export const firstAdminToken = (secret: string): string =>
  createHmac('sha256', secret).update('rostrum:first-admin').digest('base64url')

/** Whether a stranger's token is the right one, in the same time for every wrong one. */
export const isFirstAdminToken = (secret: string, given: string): boolean => {
  const right = Buffer.from(firstAdminToken(secret))
  const other = Buffer.from(given)
  return other.length === right.length && timingSafeEqual(other, right)
}
