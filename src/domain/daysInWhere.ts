import { toCalendarDay } from './calendarDay'

/**
 * A query in which instants that day fields are compared with are the days that they are in, as UTC counts. A day is kept as its
 * midnight; the admin's list filter asks for its noon, a website perhaps for the moment, and both mean the day.
 * @param where a Payload `where`; not changed
 * @param dayFields paths of fields that hold calendar days
 */
export const daysInWhere = (where: unknown, dayFields: readonly string[]): unknown => {
  if (Array.isArray(where)) return where.map((part) => daysInWhere(part, dayFields))
  if (typeof where !== 'object' || where === null) return where
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) => [
      key,
      dayFields.includes(key) ? daysInOperators(value) : daysInWhere(value, dayFields),
    ]),
  )
}

const daysInOperators = (operators: unknown): unknown =>
  typeof operators === 'object' && operators !== null
    ? Object.fromEntries(
        Object.entries(operators).map(([operator, value]) => [operator, toCalendarDay(value) ?? value]),
      )
    : operators
