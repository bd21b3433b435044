import type { TextField } from 'payload'
import { isTimeZone } from '../domain/wallTime'

type TimeZoneFieldOptions = Partial<Pick<TextField, 'name' | 'label' | 'required' | 'defaultValue' | 'admin'>>

/**
 * An IANA zone (`Europe/Copenhagen`). A text and not a select, since GraphQL can't carry such names in an enum; the admin offers
 * the zones that the browser knows.
 */
export const timeZoneField = (overrides: TimeZoneFieldOptions = {}): TextField => ({
  name: 'timeZone',
  label: 'Time zone',
  required: true,
  ...overrides,
  type: 'text',
  admin: {
    description: 'All times of the programme are typed and shown in this zone.',
    ...overrides.admin,
    components: { Field: '/src/fields/components/TimeZoneInput#TimeZoneInput' },
  },
  validate: (value: string | null | undefined, { required }: { required?: boolean }) => {
    if (!value) return required ? 'Choose the time zone of the event.' : true
    return isTimeZone(value) || 'This is no IANA time zone, such as Europe/Copenhagen.'
  },
})
