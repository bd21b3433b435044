import { TZDate } from '@date-fns/tz'
import { startOfDay, startOfHour } from 'date-fns'

/** People who signed up, by quarter of an hour (milliseconds UTC of its start): no zone of the world needs finer steps. */
export type SignUps = Map<number, number>

const quarterMs = 15 * 60_000
const dayMs = 24 * 3_600_000

export const addSignUps = (signUps: SignUps, times: readonly number[]): void => {
  for (const at of times) {
    const quarter = Math.floor(at / quarterMs) * quarterMs
    signUps.set(quarter, (signUps.get(quarter) ?? 0) + 1)
  }
}

/** New sign-ups of a day or an hour, and all until its end. */
export type SeriesPoint = { at: number; count: number; total: number }

export type Series = { per: 'day' | 'hour'; points: SeriesPoint[] }

/** Sign-ups over time, by the days or hours of a zone. Times without any are left out. */
export const seriesOf = (signUps: SignUps, timeZone: string): Series => {
  const quarters = [...signUps].sort(([a], [b]) => a - b)
  const [first, last] = [quarters.at(0)?.[0] ?? 0, quarters.at(-1)?.[0] ?? 0]
  const per = last - first < 3 * dayMs ? 'hour' : 'day'
  const startOf = per === 'hour' ? startOfHour : startOfDay
  const counts = new Map<number, number>()
  for (const [quarter, count] of quarters) {
    const at = startOf(new TZDate(quarter, timeZone)).getTime()
    counts.set(at, (counts.get(at) ?? 0) + count)
  }
  let total = 0
  const points = [...counts].map(([at, count]) => {
    total += count
    return { at, count, total }
  })
  return { per, points }
}
