import { referenceFrom } from '../../../src/domain/reference'

/**
 * The reference of a question: `Q-7K3M-9XTR`.
 * @param random eight random bytes
 */
export const questionReference = (random: Uint8Array): string =>
  `Q-${referenceFrom(random).replace(/^.{4}/, '$&-')}`
