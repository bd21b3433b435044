import { type RegistrationState, registrationStates } from '../../../src/domain/registrationStates'
import type { Tally } from './availability'
import { type Entry, eventDoor } from './entry'
import { capacityOf, categoryPool, freeIn, type Pool, sessionPool } from './pools'
import type { Settings } from './settings'

/** How full a pool is. Unlimited is null; free is negative where more is held than there is. */
export type PoolFigures = {
  pool: Pool
  capacity: number | null
  held: number
  waiting: number
  free: number | null
}

/** The event's pools in the order of its form; then those that are gone from it and still hold somebody. */
export const poolFigures = (settings: Settings, { held, waiting }: Omit<Tally, 'blocked'>): PoolFigures[] => {
  const known: Pool[] = [
    'event',
    ...settings.categories.map(({ key }) => categoryPool(key)),
    ...settings.sessions.filter(({ enabled }) => enabled).map(({ id }) => sessionPool(id)),
  ]
  const used = [...Object.keys(held), ...Object.keys(waiting)] as Pool[]
  return [...new Set([...known, ...used])].map((pool) => {
    const free = freeIn(settings, held, pool)
    return {
      pool,
      capacity: capacityOf(settings, pool),
      held: held[pool] ?? 0,
      waiting: waiting[pool] ?? 0,
      free: Number.isFinite(free) ? free : null,
    }
  })
}

export type StateFigures = Record<RegistrationState, { registrations: number; places: number }>

/** Live registrations by state, and the places of them that came through the event's own door. */
export const liveFigures = (live: Iterable<Entry>): { states: StateFigures; checkedIn: number } => {
  const states = Object.fromEntries(
    registrationStates.map((state) => [state, { registrations: 0, places: 0 }]),
  ) as StateFigures
  let checkedIn = 0
  for (const { status, places, checkIns } of live) {
    states[status].registrations += 1
    states[status].places += places
    checkedIn += new Set(checkIns.filter(({ door }) => door === eventDoor).map(({ place }) => place)).size
  }
  return { states, checkedIn }
}

/** Parts of a bar, of 1 together: what is held within the limit, held beyond it, waited for, and free. */
export type Bar = { held: number; over: number; waiting: number; free: number }

/** A pool without a limit is as long as what is held and waited for. */
export const barOf = ({ capacity, held, waiting }: Omit<PoolFigures, 'pool' | 'free'>): Bar => {
  const within = capacity === null ? held : Math.min(held, capacity)
  const over = held - within
  const free = capacity === null ? 0 : Math.max(0, capacity - held)
  const whole = within + over + free + waiting
  const share = (places: number) => (whole === 0 ? 0 : places / whole)
  return { held: share(within), over: share(over), waiting: share(waiting), free: share(free) }
}
