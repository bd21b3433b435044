import type { TextField } from 'payload'
import { isSlug, slugMaxLength } from '../domain/slugText'
import { settleSlug } from '../hooks/settleSlug'

type SlugFieldOptions = {
  /** The field that the slug is made from. */
  from: string
}

/**
 * `slug`: the document's name in addresses, one in its collection and the same in all languages. Made from the default locale's
 * title when there is none, kept when the title changes, changed on purpose only. See settleSlug.
 */
export const slugField = ({ from }: SlugFieldOptions): TextField => ({
  name: 'slug',
  type: 'text',
  index: true,
  unique: true,
  maxLength: slugMaxLength,
  admin: {
    position: 'sidebar',
    description: `Its name in web addresses. Made from the ${from} and kept; empty it to have it made again. Changing it breaks links.`,
  },
  // Payload would append " - Copy" to a unique text; null has it made from the title, with a number.
  hooks: { beforeDuplicate: [() => null], beforeValidate: [settleSlug(from)] },
  validate: (value: string | null | undefined) =>
    !value || isSlug(value) || 'Use small letters a to z, digits and single hyphens, at most 120 characters.',
})
