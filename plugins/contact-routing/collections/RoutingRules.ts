import type { Access, CollectionConfig, TextFieldManyValidation } from 'payload'
import { askedAbout, type Resolved } from '../options'

const nobody: Access = () => false

const conditions = ['topics', 'languages', 'countries', 'kinds'] as const

const atLeastOne: TextFieldManyValidation = (_value, { siblingData }) => {
  const rule = siblingData as Partial<Record<(typeof conditions)[number], unknown[]>>
  return (
    conditions.some((condition) => (rule[condition]?.length ?? 0) > 0) ||
    'Fill in a condition: a rule without one would get every enquiry.'
  )
}

/** Who gets which enquiries, before the contacts of what they are about are looked at. */
export const RoutingRules = (options: Resolved): CollectionConfig => ({
  slug: options.rulesSlug,
  labels: { singular: 'Routing rule', plural: 'Routing rules' },
  access: {
    create: options.editors,
    read: options.editors,
    update: options.editors,
    delete: options.editors,
    readVersions: nobody,
  },
  admin: {
    group: 'Enquiries',
    useAsTitle: 'name',
    defaultColumns: ['name', 'priority', 'contact', 'enabled'],
    description:
      'Enquiries for which all conditions of a rule hold go to its contact. Without a rule they go to the contact of the session, its track, its event, the organisation.',
  },
  defaultSort: '-priority',
  graphQL: { disableMutations: true },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      admin: { description: 'Shown as the reason with each enquiry, such as “Press in Danish”.' },
    },
    {
      name: 'topics',
      type: 'text',
      hasMany: true,
      validate: atLeastOne,
      admin: { description: 'One of these topics. Empty: any. Press Enter after each.' },
    },
    {
      name: 'languages',
      type: 'text',
      hasMany: true,
      admin: { description: 'One of these languages, such as en or pt-BR. Empty: any.' },
    },
    {
      name: 'countries',
      type: 'text',
      hasMany: true,
      admin: {
        description: 'What the enquiry is about is in one of these countries, such as DK. Empty: any.',
      },
    },
    {
      name: 'kinds',
      type: 'select',
      label: 'About',
      hasMany: true,
      options: askedAbout(options).map((value) => ({ value, label: `A ${options.subjects[value]?.label}` })),
      admin: { description: 'The enquiry is about one of these. Empty: anything.' },
    },
    { name: 'contact', type: 'relationship', relationTo: options.contacts, required: true },
    {
      name: 'priority',
      type: 'number',
      required: true,
      defaultValue: 0,
      admin: { position: 'sidebar', description: 'Of several rules that hold the highest counts.' },
    },
    { name: 'enabled', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
  ],
})
