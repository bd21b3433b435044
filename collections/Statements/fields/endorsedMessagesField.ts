import type { ArrayField } from 'payload'
import { slugs } from '../../../src/domain/slugs'
import { languagesField } from '../../../src/fields/languagesField'
import { urlField } from '../../../src/fields/urlField'

/** `endorsedMessages[{ publisher, audience, languages, inReplyTo, url }]`: words of others that the statement stands behind. */
export const endorsedMessagesField = (): ArrayField => ({
  name: 'endorsedMessages',
  type: 'array',
  label: 'Endorsed messages',
  labels: { singular: 'Message', plural: 'Messages' },
  admin: { description: 'What others published and this statement stands behind.' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'publisher',
          type: 'relationship',
          relationTo: [slugs.organisations, slugs.partnerOutlets],
          required: true,
        },
        languagesField({ admin: { description: 'It was published in these.' } }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'audience',
          type: 'text',
          localized: true,
          maxLength: 200,
          admin: { description: 'Whom it speaks to: the Russian public.' },
        },
        {
          name: 'inReplyTo',
          type: 'text',
          label: 'In reply to',
          localized: true,
          maxLength: 200,
          admin: { description: 'What made them write it.' },
        },
      ],
    },
    urlField(),
  ],
})
