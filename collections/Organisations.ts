import type { CollectionConfig } from 'payload'
import { anyOf } from '../src/access/combine'
import { isEditor } from '../src/access/isEditor'
import { publishedOnly } from '../src/access/publishedOnly'
import { type OrganisationKind, organisationKinds } from '../src/domain/organisationKinds'
import { slugs } from '../src/domain/slugs'
import { contentVersions } from '../src/fields/contentVersions'
import { countryField } from '../src/fields/countryField'
import { linksField } from '../src/fields/linksField'
import { previewed } from '../src/fields/previewed'
import { slugField } from '../src/fields/slugField'

const kindLabels: Record<OrganisationKind, string> = {
  'civil-society': 'Civil society',
  network: 'Network (has members)',
  government: 'Government',
  intergovernmental: 'Intergovernmental',
  'media-outlet': 'Media outlet',
  company: 'Company',
  university: 'University',
  foundation: 'Foundation',
  other: 'Other',
}

export const Organisations: CollectionConfig = {
  slug: slugs.organisations,
  labels: { singular: 'Organisation', plural: 'Organisations' },
  access: {
    create: isEditor,
    read: anyOf(isEditor, publishedOnly),
    update: isEditor,
    delete: isEditor,
    readVersions: isEditor,
  },
  admin: {
    useAsTitle: 'name',
    group: 'Who is who',
    defaultColumns: ['name', 'shortName', 'kind', 'country', '_status'],
    listSearchableFields: ['name', 'shortName', 'slug'],
    ...previewed(slugs.organisations),
    description:
      'Organisers, hosts, partners, employers of panelists, and networks. Outlets that we work with are partner outlets.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          required: true,
          localized: true,
          maxLength: 200,
          admin: { width: '70%' },
        },
        {
          name: 'shortName',
          type: 'text',
          label: 'Short name',
          maxLength: 40,
          admin: { width: '30%', description: 'As in IMS.' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          index: true,
          options: organisationKinds.map((value) => ({ value, label: kindLabels[value] })),
        },
        countryField({ index: true }),
        {
          name: 'region',
          type: 'text',
          localized: true,
          maxLength: 100,
          admin: { description: 'Where a country says too little or too much: Middle East.' },
        },
      ],
    },
    {
      name: 'independent',
      type: 'checkbox',
      admin: {
        description: 'An independent outlet: owned and run without state or party.',
        condition: (data) => data.kind === 'media-outlet',
      },
    },
    { name: 'description', type: 'textarea', localized: true, maxLength: 2000 },
    { name: 'logo', type: 'upload', relationTo: slugs.media },
    linksField(),
    {
      name: 'memberOf',
      type: 'relationship',
      label: 'Member of',
      relationTo: slugs.organisations,
      hasMany: true,
      filterOptions: ({ id }) => ({
        kind: { equals: 'network' },
        ...(id ? { id: { not_equals: id } } : {}),
      }),
      admin: { description: 'Networks that it belongs to.' },
    },
    {
      name: 'members',
      type: 'text',
      localized: true,
      maxLength: 400,
      admin: {
        description: 'Members in words, where they are not listed one by one: democratically minded states.',
        condition: (data) => data.kind === 'network',
      },
    },
    {
      name: 'memberOrganisations',
      type: 'join',
      label: 'Member organisations',
      collection: slugs.organisations,
      on: 'memberOf',
      defaultLimit: 0,
      admin: { allowCreate: false, condition: (data) => data.kind === 'network' },
    },
    {
      name: 'memberOutlets',
      type: 'join',
      label: 'Member outlets',
      collection: slugs.partnerOutlets,
      on: 'memberOf',
      defaultLimit: 0,
      admin: { allowCreate: false, condition: (data) => data.kind === 'network' },
    },
    {
      name: 'people',
      type: 'join',
      label: 'Panelists from here',
      collection: slugs.panelists,
      on: 'affiliation',
      defaultLimit: 0,
      admin: { allowCreate: false },
    },
    {
      name: 'contact',
      type: 'relationship',
      relationTo: slugs.contacts,
      admin: {
        position: 'sidebar',
        description: 'Gets questions about it. The address is not shown to anybody outside.',
      },
    },
    slugField({ from: 'name' }),
  ],
  trash: true,
  versions: contentVersions,
}
