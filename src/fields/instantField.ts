import { type DateField, ValidationError } from 'payload'

/** Where the admin finds the zone whose wall time it shows. */
export type ZoneSource =
  /** The form has the zone itself, in the field of this name. */
  | { field: string }
  /** The form leads to the event that has the zone, in the field of this name. */
  | { event: string }

type InstantFieldOptions = Omit<DateField, 'type' | 'hooks' | 'timezone'> & {
  /** @default the zone of the editor's browser, which the field names */
  zone?: ZoneSource
}

/**
 * An instant, kept and answered in UTC. Editors type and see wall time of the event's zone. Payload's own `timezone` option asks
 * for the zone at each field and adds a `_tz` column and key for it; here the event has said it once.
 */
export const instantField = ({ zone, ...options }: InstantFieldOptions): DateField => ({
  ...options,
  type: 'date',
  admin: {
    date: { pickerAppearance: 'dayAndTime' },
    ...options.admin,
    components: {
      ...options.admin?.components,
      Field: { path: '/src/fields/components/InstantInput#InstantInput', clientProps: { zone } },
      Cell: { path: '/src/fields/components/InstantCell#InstantCell', serverProps: { zone } },
    },
  },
  hooks: {
    beforeValidate: [
      ({ collection, path, req, value }) => {
        if (value === null || value === undefined || value === '') return value === '' ? null : value
        const instant = toInstant(value)
        if (instant) return instant
        const errors = [
          {
            message: 'Write an instant with its offset, such as 2019-03-04T13:15:00+01:00.',
            path: path.join('.'),
          },
        ]
        throw new ValidationError({ collection: collection?.slug, errors, req }, req.t)
      },
    ],
  },
})

/** ISO 8601 with an offset, in UTC. A time without one is refused: it would be read in the server's zone. */
const toInstant = (value: unknown): string | undefined => {
  const text = value instanceof Date ? value.toISOString() : value
  if (typeof text !== 'string' || !/T.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(text)) return undefined
  const date = new Date(text)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}
