import type { GlobalConfig } from 'payload'
import { askedAbout, type Resolved, settingsSlug } from '../options'

const components = '/plugins/contact-routing/components'

/** Who gets what nobody else gets. */
export const Routing = (options: Resolved): GlobalConfig => ({
  slug: settingsSlug,
  label: 'Who gets enquiries',
  access: { read: options.editors, update: options.editors, readVersions: () => false },
  admin: { group: 'Enquiries' },
  graphQL: { disableMutations: true },
  fields: [
    {
      name: 'defaultContact',
      type: 'relationship',
      label: 'Default contact',
      relationTo: options.contacts,
      required: true,
      admin: { description: 'Gets every enquiry that no rule and no contact is there for.' },
    },
    {
      type: 'collapsible',
      label: 'Try it: who would get an enquiry?',
      admin: { description: 'Nothing here is saved or sent.' },
      fields: [
        {
          name: 'askRegarding',
          type: 'relationship',
          label: 'About',
          relationTo: askedAbout(options),
          virtual: true,
          admin: { readOnly: false },
        },
        {
          type: 'row',
          fields: [
            { name: 'askTopic', type: 'text', label: 'Topic', virtual: true, admin: { readOnly: false } },
            {
              name: 'askLanguage',
              type: 'text',
              label: 'Language',
              virtual: true,
              admin: { readOnly: false, placeholder: 'en' },
            },
          ],
        },
        {
          name: 'ask',
          type: 'ui',
          admin: {
            components: {
              Field: { path: `${components}/AskRoute#AskRoute`, clientProps: { slug: options.slug } },
            },
          },
        },
      ],
    },
  ],
})
