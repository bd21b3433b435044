import type { GroupField } from 'payload'
import { isWholeAndAtLeast } from './validate'

/** Places of a session. They come only with a place in its event. Only what is published counts. */
export const sessionRegistration: GroupField = {
  name: 'registration',
  type: 'group',
  label: 'Sign-up',
  admin: { description: 'Changes count once the session is published.' },
  fields: [
    {
      name: 'enabled',
      type: 'checkbox',
      defaultValue: false,
      label: 'People choose this session when they sign up',
    },
    {
      name: 'ownSignUp',
      type: 'checkbox',
      defaultValue: false,
      label: 'The session is announced with a sign-up of its own',
    },
    {
      name: 'capacity',
      type: 'number',
      min: 0,
      validate: isWholeAndAtLeast(0),
      admin: { description: 'Places in this session. Empty: no limit of its own. 0: no places.' },
    },
  ],
}
