import type { Payload } from 'payload'

/**
 * Writes the demo's content. May be called again where an earlier start was cut off in the middle: what is there, by
 * its slug, is left as it is.
 */
export const loadDemo = async (payload: Payload): Promise<void> => {
  payload.logger.info('The demo has no content yet.')
}
