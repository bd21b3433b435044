import { type DateField, ValidationError } from 'payload'
import { toCalendarDay } from '../domain/calendarDay'

type DayFieldOptions = Omit<DateField, 'type' | 'hooks' | 'timezone'>

/**
 * A calendar day, which is the same in every zone: taken as `YYYY-MM-DD` or by the day written in an instant, kept as midnight
 * UTC, so that a `where` with a day compares as one expects, and answered as `YYYY-MM-DD`. GraphQL's DateTime can't carry a
 * bare day, so there it stays an instant; whoever serves GraphQL shortens the fields that say `custom.calendarDay`.
 */
export const dayField = (options: DayFieldOptions): DateField => ({
  ...options,
  type: 'date',
  custom: { ...options.custom, calendarDay: true },
  admin: {
    // Of the list's filter, which is Payload's own picker; see queryByDay.
    date: { displayFormat: 'd MMM yyyy' },
    ...options.admin,
    components: {
      ...options.admin?.components,
      // Payload's picker shows a stored instant in the browser's zone: the wrong day from UTC+12 on.
      Field: '/src/fields/components/DayInput#DayInput',
      Cell: '/src/fields/components/DayCell#DayCell',
    },
  },
  hooks: {
    beforeValidate: [
      ({ collection, path, req, value }) => {
        if (value === null || value === undefined || value === '') return value === '' ? null : value
        const day = toCalendarDay(value)
        if (day) return day
        const errors = [{ message: 'Write a day as YYYY-MM-DD.', path: path.join('.') }]
        throw new ValidationError({ collection: collection?.slug, errors, req }, req.t)
      },
    ],
    beforeChange: [({ value }) => (toCalendarDay(value) ? `${toCalendarDay(value)}T00:00:00.000Z` : value)],
    afterRead: [({ req, value }) => (req.payloadAPI === 'GraphQL' ? value : (toCalendarDay(value) ?? value))],
  },
})
