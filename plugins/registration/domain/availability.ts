import { capacityOf, categoryPool, freeIn, type Held, type Pool, sessionPool } from './pools'
import type { Settings } from './settings'
import type { Sheet } from './sheet'
import { closedFor } from './window'

/** What a ledger tells of an event: enough to answer without a look at the registrations. */
export type Tally = {
  held: Held
  /** Places that are waited for, by pool. */
  waiting: Held
  /** Pools that have nothing for a newcomer, whatever is left in them. */
  blocked: readonly Pool[]
}

/** What the ledger is to tell once everybody was served. */
export const tallyOf = (sheet: Sheet): Tally => ({
  held: sheet.held,
  waiting: sheet.waiting,
  // Nobody sets a newcomer's priority: those whom organisers put behind everybody hold no newcomer back.
  blocked: [...sheet.blockedFor(0)],
})

/** Places, not people. Unlimited is null. */
export type Numbers = { capacity: number | null; remaining: number | null; waiting: number }

export type Availability = Numbers & {
  open: boolean
  categories: (Numbers & { key: string })[]
  sessions: (Numbers & { session: string; slug: string | null })[]
}

/** What a newcomer would get now. */
export const availabilityOf = (settings: Settings, tally: Tally, now: number): Availability => {
  const numbers = (pool: Pool): Numbers => {
    const capacity = capacityOf(settings, pool)
    const free = tally.blocked.includes(pool) ? 0 : freeIn(settings, tally.held, pool)
    const remaining = Number.isFinite(free) ? Math.max(0, free) : null
    const exact = { capacity, remaining, waiting: tally.waiting[pool] ?? 0 }
    return settings.availability === 'exact' ? exact : coarse(exact)
  }
  const event = numbers('event')
  const within = (own: Numbers): Numbers => ({
    ...own,
    // Whatever a category or a session has left needs an event place as well.
    remaining:
      own.remaining === null || event.remaining === null
        ? (own.remaining ?? event.remaining)
        : Math.min(own.remaining, event.remaining),
  })
  return {
    ...event,
    open: closedFor(settings, now) === null,
    categories: settings.categories.map(({ key }) => ({ key, ...within(numbers(categoryPool(key))) })),
    sessions: settings.sessions
      .filter(({ enabled }) => enabled)
      .map(({ id, slug }) => ({ session: id, slug, ...within(numbers(sessionPool(id))) })),
  }
}

/** Steps of a quarter of the capacity, and of ten who wait: one sign-up more or less is not told. */
const coarse = ({ capacity, remaining, waiting }: Numbers): Numbers => {
  const step = Math.max(1, Math.ceil((capacity ?? 0) / 4))
  return {
    capacity,
    remaining: remaining === null ? null : Math.min(capacity ?? 0, Math.ceil(remaining / step) * step),
    waiting: Math.ceil(waiting / 10) * 10,
  }
}
