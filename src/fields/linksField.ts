import type { ArrayField } from 'payload'
import { urlField } from './urlField'

type LinksFieldOptions = Partial<Pick<ArrayField, 'name' | 'label' | 'admin'>>

/** Addresses elsewhere on the web, each with the words to show for it. */
export const linksField = (overrides: LinksFieldOptions = {}): ArrayField => ({
  name: 'links',
  labels: { singular: 'Link', plural: 'Links' },
  ...overrides,
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'label', type: 'text', localized: true, admin: { width: '40%' } },
        urlField({ required: true, admin: { width: '60%' } }),
      ],
    },
  ],
})
