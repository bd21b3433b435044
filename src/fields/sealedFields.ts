import type { GroupField } from 'payload'
import { isEditorField } from '../access/isEditorField'
import { seal, unseal } from '../hooks/sealValue'

const sealed = { hooks: { beforeChange: [seal], afterRead: [unseal] } }

/** `sealed`: the real name behind an alias. Admins and editors alone read and write it; the database holds it encrypted. */
export const sealedFields = (): GroupField => ({
  name: 'sealed',
  type: 'group',
  label: 'Sealed',
  access: { read: isEditorField, create: isEditorField, update: isEditorField },
  admin: {
    description:
      'Only admins and editors see this. It is kept encrypted and is on no website, list or export.',
    condition: (data) => data.protection === 'alias' || data.protection === 'hidden',
  },
  fields: [
    { name: 'realName', type: 'text', label: 'Real name', ...sealed },
    {
      name: 'note',
      type: 'textarea',
      label: 'Note',
      admin: { description: 'Why the protection is needed, until when, who agreed.' },
      ...sealed,
    },
  ],
})
