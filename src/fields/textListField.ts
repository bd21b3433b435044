import type { TextField } from 'payload'

type TextListFieldOptions = Pick<TextField, 'name' | 'label' | 'localized'> & {
  /** What one row is called: "Position". */
  rowLabel: string
  description: string
}

/** Texts in order, of a sentence or more each, answered as a list of strings. Empty rows are dropped. */
export const textListField = ({ rowLabel, description, ...options }: TextListFieldOptions): TextField => ({
  ...options,
  type: 'text',
  hasMany: true,
  admin: {
    description,
    components: {
      Field: { path: '/src/fields/components/TextListInput#TextListInput', clientProps: { rowLabel } },
    },
  },
  hooks: {
    beforeValidate: [
      ({ value }) =>
        Array.isArray(value)
          ? value.map((text) => (typeof text === 'string' ? text.trim() : text)).filter((text) => text !== '')
          : value,
    ],
  },
})
