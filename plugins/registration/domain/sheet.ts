import { type Entry, lapsesAt } from './entry'
import { blockedBefore, holdsBackIn } from './line'
import {
  addTo,
  type Counted,
  freeIn,
  type Held,
  hasPlaceForSure,
  heldPools,
  type Pool,
  recount,
  waitedPools,
} from './pools'
import type { Settings } from './settings'
import { isLive, mayBecome } from './transitions'

/** Everything that a decision depends on: the live registrations of an event at one revision of its ledger. */
export type Roster = {
  settings: Settings
  entries: Map<string, Entry>
  /** Live entries by address: one a person. */
  byAddress: Map<string, string>
  held: Held
  waiting: Held
  /** Pools in which somebody who waits holds back whoever comes now; null while that has to be worked out anew. */
  blocked: ReadonlySet<Pool> | null
  /** The lowest priority of those who block. */
  lowestPriority: number
  /** No hold and no offer ends before this. */
  nextLapseAt: number | null
  lastRequestedAt: number
  /** What the ledger says where it does not say what was counted. */
  drift: Counted | null
}

/** A roster counted from the live registrations alone. */
export const rosterOf = (settings: Settings, live: Iterable<Entry>, lastRequestedAt = 0): Roster => {
  const entries = new Map([...live].map((entry) => [entry.id, entry]))
  const all = [...entries.values()]
  return {
    settings,
    entries,
    byAddress: new Map(all.map((entry) => [entry.address, entry.id])),
    ...recount(all),
    blocked: null,
    lowestPriority: Number.POSITIVE_INFINITY,
    nextLapseAt: all.reduce<number | null>((next, entry) => earlier(next, lapsesAt(entry)), null),
    drift: null,
    lastRequestedAt: all.reduce((last, entry) => Math.max(last, entry.requestedAt), lastRequestedAt),
  }
}

/** A roster with the changes of one write over it. What is put here keeps the count of what is held. */
export class Sheet {
  readonly changed = new Map<string, Entry>()
  readonly held: Held
  readonly waiting: Held
  blocked: ReadonlySet<Pool> | null
  lowestPriority: number
  nextLapseAt: number | null
  lastRequestedAt: number
  private readonly recalled = new Map<string, Entry>()
  private readonly addresses = new Map<string, string | null>()

  constructor(
    private readonly roster: Roster,
    public settings: Settings = roster.settings,
  ) {
    this.held = { ...roster.held }
    this.waiting = { ...roster.waiting }
    // Other settings, other room: whoever waits has to be looked at again.
    this.blocked = settings === roster.settings ? roster.blocked : null
    this.lowestPriority = roster.lowestPriority
    this.nextLapseAt = roster.nextLapseAt
    this.lastRequestedAt = roster.lastRequestedAt
  }

  get(id: string): Entry | undefined {
    return this.changed.get(id) ?? this.before(id)
  }

  /** What was stored of an entry before this write; nothing for a newcomer. */
  before(id: string): Entry | undefined {
    return this.roster.entries.get(id) ?? this.recalled.get(id)
  }

  /** Brings in a registration that is over. */
  recall(entry: Entry): void {
    this.recalled.set(entry.id, entry)
  }

  /** The live registration of a person. */
  of(address: string): Entry | undefined {
    const id = this.addresses.has(address) ? this.addresses.get(address) : this.roster.byAddress.get(address)
    return id ? this.get(id) : undefined
  }

  *live(): Generator<Entry> {
    for (const [id, entry] of this.roster.entries) if (!this.changed.has(id)) yield entry
    for (const entry of this.changed.values()) if (isLive(entry.status)) yield entry
  }

  /** Pools in which somebody waits who comes before a newcomer of this priority. */
  blockedFor(priority: number): ReadonlySet<Pool> {
    if (!this.blocked || priority <= this.lowestPriority) return this.blocked ?? new Set()
    return blockedBefore(this, { priority, requestedAt: Number.POSITIVE_INFINITY, id: '' })
  }

  /** Whether a pool has room for so many places, whoever waits. */
  hasRoom(pool: Pool, places: number): boolean {
    return freeIn(this.settings, this.held, pool) >= places
  }

  /**
   * Writes an entry down and moves its places.
   * @throws Error where the state may not follow the one before, or a second live entry of a person would come to be
   */
  put(entry: Entry): Entry {
    const before = this.get(entry.id)
    if (before && !mayBecome(before.status, entry.status)) {
      throw new Error(`A registration can't go from ${before.status} to ${entry.status}.`)
    }
    const alive = isLive(entry.status)
    const other = this.of(entry.address)
    if (alive && other && other.id !== entry.id) throw new Error('This person has another live registration.')
    if (before) this.count(before, -before.places)
    this.count(entry, entry.places)
    if (!before) this.block(entry)
    else if (standing(before) !== standing(entry)) this.blocked = null
    if (alive) this.addresses.set(entry.address, entry.id)
    else if (other?.id === entry.id) this.addresses.set(entry.address, null)
    this.changed.set(entry.id, entry)
    this.nextLapseAt = earlier(this.nextLapseAt, lapsesAt(entry))
    return entry
  }

  /** The next turn: later than each one given before, so that no two people share one. */
  nextTurn(now: number): number {
    this.lastRequestedAt = Math.max(now, this.lastRequestedAt + 1)
    return this.lastRequestedAt
  }

  /** What was so before these settings came. */
  get settingsBefore(): Settings {
    return this.roster.settings
  }

  /** What the ledger says wrongly. */
  get drift(): Roster['drift'] {
    return this.roster.drift
  }

  /** Takes the event away from the public, at once and for all processes. */
  withdraw(): void {
    this.settings = { ...this.settings, published: false }
  }

  /** Takes the changes over into the roster once they are stored. */
  settle(): void {
    const { roster } = this
    for (const [id, entry] of this.changed) {
      if (isLive(entry.status)) roster.entries.set(id, entry)
      else roster.entries.delete(id)
    }
    for (const [address, id] of this.addresses) {
      if (id) roster.byAddress.set(address, id)
      else roster.byAddress.delete(address)
    }
    roster.drift = null
    roster.settings = this.settings
    roster.held = this.held
    roster.waiting = this.waiting
    roster.blocked = this.blocked
    roster.lowestPriority = this.lowestPriority
    roster.nextLapseAt = this.nextLapseAt
    roster.lastRequestedAt = this.lastRequestedAt
  }

  private count(entry: Entry, places: number): void {
    addTo(this.held, heldPools(entry), places)
    addTo(this.waiting, waitedPools(entry), places)
  }

  /** Blocks what a newcomer waits for. What he takes is not what anybody before him waits for. */
  private block(newcomer: Entry): void {
    if (!this.blocked) return
    const pools = holdsBackIn(this, newcomer, this.blocked)
    // Before those whom organisers put behind everybody: what he takes or waits for, they may wait for.
    if (newcomer.priority > this.lowestPriority) this.blocked = null
    else if (pools.length > 0) {
      this.blocked = new Set([...this.blocked, ...pools])
      this.lowestPriority = newcomer.priority
    }
  }
}

/** The earlier of two moments, where null is never. */
export const earlier = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.min(a, b)

/** What of an entry the others feel. While it stays the same, nobody who waits can move. */
const standing = (entry: Entry): string =>
  JSON.stringify([
    heldPools(entry),
    entry.places,
    waitedPools(entry),
    waitedPools(entry).length > 0 && [hasPlaceForSure(entry), entry.priority, entry.passedOver],
  ])
