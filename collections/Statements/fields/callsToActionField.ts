import type { ArrayField } from 'payload'
import { type CallToAction, callsToAction } from '../../../src/domain/statementKinds'
import { urlField } from '../../../src/fields/urlField'

const labels: Record<CallToAction, string> = {
  donate: 'Donate',
  follow: 'Follow',
  share: 'Share',
  sign: 'Sign',
}

/** `callsToAction[{ kind, label, url }]`: what readers are asked to do, in order. */
export const callsToActionField = (): ArrayField => ({
  name: 'callsToAction',
  type: 'array',
  label: 'Calls to action',
  labels: { singular: 'Call to action', plural: 'Calls to action' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          options: callsToAction.map((value) => ({ value, label: labels[value] })),
        },
        {
          name: 'label',
          type: 'text',
          required: true,
          localized: true,
          maxLength: 120,
          admin: { description: 'The words on the button.' },
        },
        urlField(),
      ],
    },
  ],
})
