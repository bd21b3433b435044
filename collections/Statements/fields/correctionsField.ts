import type { ArrayField } from 'payload'
import { dayField } from '../../../src/fields/dayField'

/** `corrections[{ correctedOn, note }]`: what was changed in the text after it was published, newest last. */
export const correctionsField = (): ArrayField => ({
  name: 'corrections',
  type: 'array',
  labels: { singular: 'Correction', plural: 'Corrections' },
  admin: {
    description:
      'Say openly what was changed after publication. For a text of its own, publish a correction that names this one.',
  },
  fields: [
    dayField({ name: 'correctedOn', label: 'Corrected on', required: true }),
    { name: 'note', type: 'textarea', required: true, localized: true, maxLength: 2000 },
  ],
})
