import type { Settings } from '../../../../../plugins/registration/domain/settings'
import type { RegistrationState, SessionPlaceState } from '../../../../../src/domain/registrationStates'

/*
 * The rules of sign-up told a second time, straight from the contract and as slowly as it reads: a list of people,
 * every number counted anew from it, the whole line walked again after each place that is given. It shares nothing with
 * the rules that it is held against but the form of the settings.
 */

export type Person = {
  id: string
  address: string
  status: RegistrationState
  held: boolean
  places: number
  category: string | null
  sessions: { session: string; status: SessionPlaceState }[]
  priority: number
  passedOver: boolean
  requestedAt: number
  /** When the hold or the offer ends. */
  until: number | null
  /** Who of the registration came through which door. */
  through: { place: number; door: string; at: number }[]
  /** Whom the holder asked to take the place over. */
  handedTo: string | null
}

export type Asked = Pick<Person, 'id' | 'address' | 'places' | 'category'> & {
  sessions: readonly string[]
  vouchedFor: boolean
  approved: boolean
}

const minute = 60_000
const live: RegistrationState[] = ['pending', 'requested', 'waitlisted', 'offered', 'confirmed']
export const isLive = (person: Person) => live.includes(person.status)
const hasPlace = ({ status }: Person) => status === 'confirmed' || status === 'offered'
export const poolsOf = ({ category }: Pick<Person, 'category'>) =>
  category === null ? ['event'] : ['event', `category:${category}`]

export class RegistrationModel {
  people: Person[] = []
  private lastTurn = 0

  constructor(public settings: Settings) {}

  // Counting

  live(): Person[] {
    return this.people.filter(isLive)
  }

  of(id: string): Person | undefined {
    return this.people.find((person) => person.id === id)
  }

  poolsHeldBy(person: Person): string[] {
    if (!isLive(person) || !person.held) return []
    const sessions = person.sessions.filter(({ status }) => status === 'confirmed')
    return [...poolsOf(person), ...sessions.map(({ session }) => `session:${session}`)]
  }

  taken(pool: string): number {
    const holders = this.people.filter((person) => this.poolsHeldBy(person).includes(pool))
    return holders.reduce((sum, { places }) => sum + places, 0)
  }

  capacity(pool: string): number {
    const { capacity, categories, sessions } = this.settings
    const unlimited = Number.POSITIVE_INFINITY
    if (pool === 'event') return capacity ?? unlimited
    const category = categories.find(({ key }) => pool === `category:${key}`)
    if (pool.startsWith('category:')) return category?.capacity ?? unlimited
    const session = sessions.find(({ id }) => pool === `session:${id}`)
    return session ? (session.capacity ?? unlimited) : 0
  }

  left(pool: string): number {
    return this.capacity(pool) - this.taken(pool)
  }

  // The line

  line(): Person[] {
    return this.live().sort(
      (a, b) => b.priority - a.priority || a.requestedAt - b.requestedAt || (a.id < b.id ? -1 : 1),
    )
  }

  /** Whether a pool has too little for somebody, or is held back by those before him. */
  lacks(person: Person, pool: string, heldBack: readonly string[]): boolean {
    return heldBack.includes(pool) || this.left(pool) < person.places
  }

  private holdsBack(person: Person, heldBack: readonly string[]): string[] {
    if (person.passedOver) return []
    if (person.status === 'waitlisted') {
      const [, category] = poolsOf(person)
      return [category && this.lacks(person, category, heldBack) ? category : 'event']
    }
    if (!hasPlace(person)) return []
    const waiting = person.sessions.filter(({ status }) => status === 'waitlisted')
    return waiting.map(({ session }) => `session:${session}`)
  }

  /** What is held back by those in line, up to somebody's turn. */
  heldBackBefore(turn?: Person): string[] {
    const heldBack: string[] = []
    for (const person of this.line()) {
      if (person.id === turn?.id) break
      heldBack.push(...this.holdsBack(person, heldBack))
    }
    return heldBack
  }

  isServed(now: number): boolean {
    const { published, cancelled, endsAt } = this.settings
    return published && !cancelled && (endsAt === null || now < endsAt)
  }

  endLapsed(now: number): void {
    for (const person of this.people) {
      const ends = person.status === 'pending' || person.status === 'offered'
      if (ends && person.until !== null && person.until <= now)
        Object.assign(person, { status: 'expired', held: false })
    }
  }

  /**
   * Gives what can be given, one thing at a time, and looks at the whole line again after each.
   * @param present is acting at this moment and need not be asked
   * @param always gets what there is even where nobody is served
   */
  serve(now: number, present?: string, always?: string): void {
    while (this.line().some((person) => this.gives(person, now, present, always)));
  }

  private gives(person: Person, now: number, present?: string, always?: string): boolean {
    if (!this.isServed(now) && person.id !== always) return false
    const heldBack = this.heldBackBefore(person)
    if (person.status === 'waitlisted') {
      if (poolsOf(person).some((pool) => this.lacks(person, pool, heldBack))) return false
      const { waitingList, offerHours, startsAt } = this.settings
      const until = Math.min(now + offerHours * 60 * minute, startsAt ?? Number.POSITIVE_INFINITY)
      const offers = waitingList === 'offer' && person.id !== present && until > now
      const status = offers ? 'offered' : 'confirmed'
      Object.assign(person, { status, held: true, passedOver: false, until: offers ? until : null })
      return true
    }
    const next = person.sessions.find(
      ({ session, status }) =>
        hasPlace(person) && status === 'waitlisted' && !this.lacks(person, `session:${session}`, heldBack),
    )
    if (next) next.status = 'confirmed'
    return next !== undefined
  }

  /** Why somebody waits, in words; nothing for whoever does not. */
  reasons(person: Person, now: number): string[] {
    const own = { pending: ['unconfirmed'], requested: ['approval'], offered: ['offer'] }[
      person.status as string
    ]
    const waitedFor =
      person.status === 'waitlisted'
        ? poolsOf(person)
        : person.sessions
            .filter(({ status }) => hasPlace(person) && status === 'waitlisted')
            .map(({ session }) => `session:${session}`)
    if (!own && waitedFor.length === 0) return []
    if (!this.isServed(now)) return [...(own ?? []), 'not-served']
    const heldBack = this.heldBackBefore(person)
    const ofPools = waitedFor
      .filter((pool) => this.lacks(person, pool, heldBack))
      .map((pool) => {
        const left = this.left(pool)
        return `${left >= person.places ? 'behind' : left > 0 ? 'too-few' : 'full'} ${pool}`
      })
    return [...(own ?? []), ...ofPools]
  }

  catchUp(now: number): void {
    this.endLapsed(now)
    this.serve(now)
  }

  // Newcomers

  /** What somebody gets who stands at the end of the line when everybody in it has been served. */
  wouldGet(asked: Omit<Asked, 'vouchedFor' | 'approved'>, now: number): { got: Person; lacking: string[] } {
    const then = new RegistrationModel(this.settings)
    const newcomer: Person = {
      ...asked,
      sessions: asked.sessions.map((session) => ({ session, status: 'waitlisted' })),
      status: 'waitlisted',
      held: false,
      priority: 0,
      passedOver: false,
      requestedAt: Number.MAX_SAFE_INTEGER,
      until: null,
      through: [],
      handedTo: null,
    }
    const others = this.live().filter(({ id }) => id !== asked.id)
    then.people = [...others.map(copyOf), newcomer]
    const heldBack = then.heldBackBefore(newcomer)
    const lacking = poolsOf(asked).filter((pool) => then.lacks(newcomer, pool, heldBack))
    then.serve(now, asked.id, asked.id)
    return { got: newcomer, lacking }
  }

  place(asked: Asked, now: number): Person | string {
    const { waitingList, confirmAddress, approval, holdMinutes } = this.settings
    const { vouchedFor, approved, ...who } = asked
    const { got, lacking } = this.wouldGet(who, now)
    if (lacking.length > 0 && waitingList === 'none') return fullOf(lacking)
    const confirms = confirmAddress && !vouchedFor
    const asks = approval && !approved
    const held = got.held && !asks
    return {
      ...got,
      status: confirms ? 'pending' : asks ? 'requested' : held ? 'confirmed' : 'waitlisted',
      held,
      sessions: got.sessions.map(({ session, status }) => ({
        session,
        status: held ? this.told(status) : 'waitlisted',
      })),
      requestedAt: this.nextTurn(now),
      until: confirms ? now + holdMinutes * minute : null,
    }
  }

  nextTurn(now: number): number {
    this.lastTurn = Math.max(now, this.lastTurn + 1)
    return this.lastTurn
  }

  /** Without a waiting list nobody begins to wait for a session. */
  told(status: SessionPlaceState): SessionPlaceState {
    return status === 'waitlisted' && this.settings.waitingList === 'none' ? 'full' : status
  }
}

const copyOf = (person: Person): Person => ({
  ...person,
  sessions: person.sessions.map((place) => ({ ...place })),
})

export const fullOf = (lacking: readonly string[]): string =>
  lacking.some((pool) => !pool.startsWith('category:')) ? 'event-full' : 'category-full'
