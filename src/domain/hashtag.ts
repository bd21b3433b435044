/** Letters, digits and underscores of any script after the sign, at least one of them a letter, as the networks read it. */
const hashtagPattern = /^#(?=.*\p{L})[\p{L}\p{M}\p{N}_]+$/u

/** Whether a text is one hashtag with its sign: `#MediaToo`. */
export const isHashtag = (text: string): boolean => hashtagPattern.test(text)

/** A hashtag with its sign, whether or not one was typed; anything else is left as it is, for the validation to name. */
export const withHashSign = (text: string): string => {
  const trimmed = text.trim()
  return isHashtag(`#${trimmed}`) ? `#${trimmed}` : trimmed
}
