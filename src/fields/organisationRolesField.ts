import type { ArrayField } from 'payload'
import { organisationRoles } from '../domain/organisationRoles'
import { slugs } from '../domain/slugs'

const labels: Record<(typeof organisationRoles)[number], string> = {
  organiser: 'Organiser',
  'co-organiser': 'Co-organiser',
  host: 'Host',
  auspices: 'Under the auspices of',
  partner: 'Partner',
  funder: 'Funder',
}

/** `organisationRoles[{ organisation, role, note }]`: who stands behind an event or a track, and as what, in order. */
export const organisationRolesField = (): ArrayField => ({
  name: 'organisationRoles',
  label: 'Organisations and their roles',
  labels: { singular: 'Organisation', plural: 'Organisations' },
  type: 'array',
  custom: { dropRowWithoutRelation: 'organisation' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'organisation',
          type: 'relationship',
          relationTo: slugs.organisations,
          required: true,
          admin: { width: '60%' },
        },
        {
          name: 'role',
          type: 'select',
          required: true,
          options: organisationRoles.map((value) => ({ value, label: labels[value] })),
          admin: { width: '40%' },
        },
      ],
    },
    {
      name: 'note',
      type: 'text',
      localized: true,
      admin: { description: 'Shown with the name, such as "one of several Danish organisations".' },
    },
  ],
})
