import type { TextField } from 'payload'
import { isHashtag, withHashSign } from '../domain/hashtag'

/** `hashtag`, kept with its sign: `#MediaToo`. */
export const hashtagField = (): TextField => ({
  name: 'hashtag',
  type: 'text',
  admin: { description: 'One word with its sign, such as #MediaToo.' },
  hooks: {
    beforeValidate: [
      ({ value }) => (typeof value === 'string' && value !== '' ? withHashSign(value) : value),
    ],
  },
  validate: (value: string | null | undefined) =>
    !value || isHashtag(value) || 'Write one word of letters, digits and underscores after the #.',
})
