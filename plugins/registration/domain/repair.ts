import type { Counted } from './pools'

/** What a ledger said, and what its registrations say, counted anew. */
export type Repair = { ledger: Counted; counted: Counted }

/** The last time that an event's registrations were counted anew. */
export type LastRecount = {
  /** ISO 8601 in UTC. */
  at: string
  /** A user's id, or `system`. */
  by: string
  /** Null where the ledger was right. */
  repaired: Repair | null
}
