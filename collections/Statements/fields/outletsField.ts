import type { ArrayField } from 'payload'
import { slugs } from '../../../src/domain/slugs'
import { type OutletRelation, outletRelations } from '../../../src/domain/statementKinds'

const labels: Record<OutletRelation, string> = {
  partner: 'Partner',
  recommended: 'Recommended',
  'fact-checker': 'Fact-checker',
}

/** `outlets[{ outlet, relation }]`: outlets that a statement names, in order. */
export const outletsField = (): ArrayField => ({
  name: 'outlets',
  type: 'array',
  labels: { singular: 'Outlet', plural: 'Outlets' },
  // A row that leads to a hidden outlet is not there for outsiders (plugin visible-relations).
  custom: { dropRowWithoutRelation: 'outlet' },
  admin: { description: 'A hidden outlet is left out on websites.' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'outlet',
          type: 'relationship',
          relationTo: slugs.partnerOutlets,
          required: true,
          admin: { width: '65%' },
        },
        {
          name: 'relation',
          type: 'select',
          required: true,
          options: outletRelations.map((value) => ({ value, label: labels[value] })),
          admin: { width: '35%' },
        },
      ],
    },
  ],
})
