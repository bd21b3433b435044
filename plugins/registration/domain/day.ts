import { TZDate } from '@date-fns/tz'
import { addDays } from 'date-fns'

/** The first moment of a calendar day (`YYYY-MM-DD`, a time after it is ignored) in a zone, plus some days. */
export const startOfDayIn = (timeZone: string, day: string, daysLater = 0): number => {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number)
  return addDays(new TZDate(year ?? 0, (month ?? 1) - 1, date ?? 1, timeZone), daysLater).getTime()
}
