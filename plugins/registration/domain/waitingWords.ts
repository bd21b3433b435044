import type { DeskState } from './deskState'
import type { Pool } from './pools'
import type { PoolReason, WaitingReason } from './whyWaiting'

type Pools = Pick<DeskState, 'pools'>['pools']

type Waits = { places: number; priority: number; passedOver: boolean; why: readonly WaitingReason[] }

/** Why somebody still waits, one sentence a reason. Times are shown by the caller. */
export const whyInWords = (
  { places, passedOver, why }: Waits,
  pools: Pools,
  timeOf: (at: number) => string,
): string[] => {
  const told = why.map((one) => sentence(one, places, pools, timeOf))
  return passedOver ? [...told, 'Others may pass meanwhile'] : told
}

const sentence = (
  one: WaitingReason,
  places: number,
  pools: Pools,
  timeOf: (at: number) => string,
): string => {
  if ('pool' in one) return poolSentence(one, places, pools)
  if (one.reason === 'approval') return 'An organiser has to approve it'
  if (one.reason === 'not-served') return 'Nobody is served: the event is over, cancelled or not published'
  const until = 'until' in one && one.until !== null ? timeOf(one.until) : null
  if (one.reason === 'offer')
    return until === null ? 'The offer is not accepted yet' : `The offer is open until ${until}`
  return until === null
    ? 'The address is not confirmed yet'
    : `The address is not confirmed yet; the turn ends ${until}`
}

const poolSentence = ({ reason, pool }: PoolReason, places: number, pools: Pools): string => {
  const name = labelOf(pool, pools)
  if (reason === 'full') return `${name} is full`
  if (reason === 'behind')
    return pool === 'event'
      ? 'Those earlier in line come first'
      : `Those earlier in line come first for ${name}`
  const free = Math.max(0, pools.find((one) => one.pool === pool)?.free ?? 0)
  return `${name} has ${placesInWords(free)} left and this group needs ${places}`
}

const labelOf = (pool: Pool, pools: Pools): string => pools.find((one) => one.pool === pool)?.label ?? pool

export const placesInWords = (places: number): string => (places === 1 ? '1 place' : `${places} places`)

/** How full a pool is, in words: all that its bar shows. */
export const poolInWords = ({
  capacity,
  held,
  waiting,
  free,
}: Pick<Pools[number], 'capacity' | 'held' | 'waiting' | 'free'>): string => {
  const parts =
    capacity === null
      ? [`${held} held`, 'no limit']
      : [`${held} of ${capacity} held`, free !== null && free < 0 ? `${-free} too many` : `${free} free`]
  return [...parts, ...(waiting > 0 ? [`${waiting} waiting`] : [])].join(' · ')
}

/** Whether a place could be given at once to somebody who waits, whoever comes first. */
export const hasRoomFor = (row: { category: string | null; places: number }, pools: Pools): boolean =>
  pools
    .filter(({ pool }) => pool === 'event' || (row.category !== null && pool === `category:${row.category}`))
    .every(({ free }) => free === null || free >= row.places)
