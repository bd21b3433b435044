import fc from 'fast-check'
import * as actions from '../../../../../plugins/registration/domain/actions'
import * as doors from '../../../../../plugins/registration/domain/checkIn'
import type { Entry } from '../../../../../plugins/registration/domain/entry'
import * as handOvers from '../../../../../plugins/registration/domain/handOver'
import * as decisions from '../../../../../plugins/registration/domain/organiserDecisions'
import { isRefusal, type Refusal } from '../../../../../plugins/registration/domain/refusal'
import { catchUp } from '../../../../../plugins/registration/domain/serve'
import type { Settings } from '../../../../../plugins/registration/domain/settings'
import type { Sheet } from '../../../../../plugins/registration/domain/sheet'
import { fullOf, isLive, type Person, poolsOf, type RegistrationModel } from './registrationModel'
import { newcomer, session, settingsWith } from './sample'

/** What people, organisers and the door do, and what goes before all of it. */
export const rules = { ...actions, ...decisions, ...doors, ...handOvers, catchUp }

export type Rules = typeof rules

/** What the actor hears: a refusal's code; what somebody who signs up is told; null where it went well. */
type Heard = string | { status: string; sessions: unknown } | null

/** Something that happens: by the rules, and by the model. Both get the same id. */
export type Happening = {
  name: string
  given: object
  /** The registration that it happens to; nobody's where a new one comes. */
  pick: ((model: RegistrationModel) => string) | null
  settings?: (before: Settings) => Settings
  byRules: (sheet: Sheet, id: string, now: number) => Heard
  byModel: (model: RegistrationModel, id: string, now: number) => Heard
  /** How a counterexample tells it. */
  [fc.toStringMethod]: () => string
}

/** How an action is drawn, done by the rules, and told by the model. */
type Row<Given extends object> = {
  given: fc.Arbitrary<Given>
  /** Whom it mostly happens to: those of whom it is not refused. */
  of?: (person: Person) => boolean
  byRules: (sheet: Sheet, id: string, given: Given, now: number) => Entry | Refusal | Heard
  byModel: (model: RegistrationModel, id: string, given: Given, now: number) => Heard
  settings?: (before: Settings, given: Given) => Settings
}

const row =
  <Given extends object>({ given, of, byRules, byModel, settings }: Row<Given>) =>
  (name: string): fc.Arbitrary<Happening> =>
    given.map((drawn) => ({
      name,
      given: drawn,
      pick: isSomeone(drawn) ? (model) => picked(model, drawn, of) : null,
      ...(settings && { settings: (before: Settings) => settings(before, drawn) }),
      byRules: (sheet, id, now) => {
        const heard = byRules(sheet, id, drawn, now)
        if (heard === null || typeof heard === 'string') return heard
        if (isRefusal(heard)) return heard.refused
        return 'id' in heard ? null : heard
      },
      byModel: (model, id, now) => byModel(model, id, drawn, now),
      [fc.toStringMethod]: () => `${name} ${JSON.stringify(drawn)}`,
    }))

type Someone = { nth: number; whoever: boolean }

const isSomeone = (given: object): given is Someone => 'nth' in given && 'whoever' in given

const picked = (model: RegistrationModel, { nth, whoever }: Someone, of: Row<object>['of']): string => {
  const fitting = whoever || !of ? [] : model.people.filter(of)
  const among = fitting.length > 0 ? fitting : model.people
  return among[nth % among.length]?.id ?? 'nobody'
}

const seldom = fc.constantFrom(false, false, false, true)
const someone = { nth: fc.nat({ max: 11 }), whoever: seldom }
const who = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')
const places = fc.integer({ min: 1, max: 3 })
const sessions = fc.subarray(['x', 'y'])
const door = fc.constantFrom<string[]>('event', 'event', 'x', 'y')
/** Who of a registration came; all where nobody is named. */
const there = fc.option(fc.subarray([0, 1, 2]), { nil: undefined })
const capacity = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null })
const minute = 60_000

const is =
  (...states: Person['status'][]) =>
  ({ status }: Person) =>
    states.includes(status)

/** An action that needs nothing but the person: what is refused of whom, and what it does. */
const ofOne = (
  of: (person: Person) => boolean,
  byRules: (sheet: Sheet, id: string, now: number) => Entry | Refusal,
  byModel: (model: RegistrationModel, person: Person | undefined, now: number) => Heard,
) =>
  row({
    given: fc.record(someone),
    of,
    byRules: (sheet, id, _, now) => byRules(sheet, id, now),
    byModel: (model, id, _, now) => {
      model.catchUp(now)
      return byModel(model, model.of(id), now)
    },
  })

const becomes = (model: RegistrationModel, person: Person, change: Partial<Person>, now: number): null => {
  Object.assign(person, change)
  model.serve(now, person.id)
  return null
}

const codeOf = (done: object | Refusal): string | null => (isRefusal(done) ? done.refused : null)

/** Who of a registration is meant at a door. */
const placesAt = (
  model: RegistrationModel,
  person: Person | undefined,
  door: string,
  there: number[] | undefined,
): number[] | string => {
  if (!person) return 'registration-unknown'
  const doors = [
    ...model.settings.sessions.map(({ id }) => id),
    ...person.sessions.map(({ session }) => session),
  ]
  if (door !== 'event' && !doors.includes(door)) return 'session-not-in-event'
  if (there?.some((place) => place >= person.places)) return 'field-invalid'
  return there ?? Array.from({ length: person.places }, (_, place) => place)
}

const notHandedOver = ({ settings }: RegistrationModel, now: number): string | null => {
  if (!settings.published) return 'event-unknown'
  if (settings.cancelled) return 'event-cancelled'
  return settings.endsAt !== null && now >= settings.endsAt ? 'registration-closed' : null
}

/** Somebody else has the place, the turn and the sessions; nobody else gets or loses anything. */
const passes = (
  model: RegistrationModel,
  person: Person | undefined,
  successor: Pick<Person, 'id' | 'address'>,
  now: number,
): string | null => {
  const shut = notHandedOver(model, now)
  if (shut) return shut
  if (!person || !is('confirmed', 'waitlisted', 'requested')(person)) return 'state-changed'
  if (person.through.length > 0) return 'checked-in'
  if (model.live().some(({ address }) => address === successor.address)) return 'already-registered'
  const sessions = person.sessions.map((place) => ({ ...place }))
  model.people.push({ ...person, ...successor, sessions, handedTo: null })
  Object.assign(person, { status: 'cancelled', held: false, handedTo: null })
  return null
}

/** One row an action. A new action is a new row. */
export const happeningsBy = (by: Rules = rules) => ({
  signUp: row({
    given: fc.record({
      ...{ who, places, sessions },
      category: fc.constantFrom(null, 'press'),
      vouchedFor: seldom,
      approved: seldom,
    }),
    byRules: (sheet, id, { who, ...asked }, now) => {
      const signedUp = by.signUp(sheet, newcomer(id, { address: who, ...asked }), now)
      return isRefusal(signedUp)
        ? signedUp.refused
        : { status: signedUp.answer.status, sessions: signedUp.answer.sessions }
    },
    byModel: (model, id, { who, ...asked }, now) => {
      model.catchUp(now)
      const placed = model.place({ id, address: who, ...asked }, now)
      if (typeof placed === 'string') return placed
      // The answer never tells whether the person is known.
      const known = model.live().some(({ address }) => address === who)
      const told = { status: placed.status, sessions: [...placed.sessions] }
      if (!known) {
        model.people.push(placed)
        model.serve(now)
      }
      return told
    },
  }),

  confirmAddress: ofOne(is('pending'), by.confirmAddress, (model, person, now) => {
    if (!person || !isLive(person)) return 'token-expired'
    if (person.status !== 'pending') return null
    if (model.settings.cancelled) return 'event-cancelled'
    if (!model.settings.approval) {
      const status = person.held ? 'confirmed' : 'waitlisted'
      return becomes(model, person, { status, until: null }, now)
    }
    const sessions = person.sessions.map((place) => ({ ...place, status: 'waitlisted' as const }))
    return becomes(model, person, { status: 'requested', held: false, until: null, sessions }, now)
  }),

  acceptOffer: ofOne(is('offered'), by.acceptOffer, (model, person, now) => {
    if (person?.status === 'confirmed') return null
    if (person?.status !== 'offered') return 'token-expired'
    if (model.settings.cancelled) return 'event-cancelled'
    return becomes(model, person, { status: 'confirmed', until: null }, now)
  }),

  cancel: ofOne(isLive, by.cancel, (model, person, now) => {
    if (!person) return 'registration-unknown'
    if (!isLive(person)) return null
    if (person.through.length > 0) return 'checked-in'
    return becomes(model, person, { status: 'cancelled', held: false, handedTo: null }, now)
  }),

  change: row({
    given: fc.record({ ...someone, places, sessions }),
    of: isLive,
    byRules: (sheet, id, wanted, now) => by.change(sheet, id, wanted, now),
    byModel: (model, id, wanted, now) => {
      model.catchUp(now)
      const person = model.of(id)
      if (!person || !isLive(person)) return 'token-expired'
      const doors = person.through.map(({ door }) => door)
      const leavesRoom = doors.some((door) => door !== 'event' && !wanted.sessions.includes(door))
      if (leavesRoom || (doors.length > 0 && wanted.places !== person.places)) return 'checked-in'
      // What was full is asked again.
      const kept = person.sessions.filter(
        ({ session, status }) => status !== 'full' && wanted.sessions.includes(session),
      )
      const more = wanted.places - person.places
      if (more > 0) {
        if (model.settings.approval && person.held) return 'approval-needed'
        // More places are asked for like a newcomer's: whoever waits comes first.
        const heldBack = model.heldBackBefore()
        const lacking = model
          .poolsHeldBy({ ...person, sessions: kept })
          .filter((pool) => model.lacks({ ...person, places: more }, pool, heldBack))
        if (lacking.length > 0) return fullOf(lacking)
      }
      becomes(model, person, { places: wanted.places, sessions: kept }, now)
      const heldBack = model.heldBackBefore(person)
      const sessions = wanted.sessions.map((session) => {
        const had = person.sessions.find((place) => place.session === session)
        if (had) return had
        const gets = person.held && !model.lacks(person, `session:${session}`, heldBack)
        const status = gets ? 'confirmed' : person.held ? model.told('waitlisted') : 'waitlisted'
        return { session, status } as const
      })
      return becomes(model, person, { sessions }, now)
    },
  }),

  approve: ofOne(is('requested'), by.approve, (model, person, now) => {
    if (person?.status !== 'requested') return 'state-changed'
    if (model.settings.cancelled) return 'event-cancelled'
    const heldBack = model.heldBackBefore({ ...person, status: 'waitlisted' })
    const lacking = poolsOf(person).filter((pool) => model.lacks(person, pool, heldBack))
    if (lacking.length > 0 && model.settings.waitingList === 'none') return fullOf(lacking)
    return becomes(model, person, { status: 'waitlisted' }, now)
  }),

  reject: ofOne(is('requested'), by.reject, (model, person, now) =>
    person?.status === 'requested' ? becomes(model, person, { status: 'rejected' }, now) : 'state-changed',
  ),

  reinstate: row({
    given: fc.record({ ...someone, asks: seldom }),
    of: is('cancelled', 'expired', 'rejected'),
    byRules: (sheet, id, { asks }, now) => by.reinstate(sheet, id, now, { asks }),
    byModel: (model, id, { asks }, now) => {
      model.catchUp(now)
      const person = model.of(id)
      if (!person || isLive(person)) return 'state-changed'
      if (model.settings.cancelled) return 'event-cancelled'
      if (model.live().some(({ address }) => address === person.address)) return 'already-registered'
      const request = {
        status: 'requested',
        held: false,
        until: null,
        sessions: person.sessions.map((place) => ({ ...place, status: 'waitlisted' as const })),
      } as const
      // A rejection that is taken back keeps its turn; others come back at the end of the line.
      if (person.status === 'rejected') return becomes(model, person, request, now)
      if (asks) {
        const turn = { priority: 0, passedOver: false, requestedAt: model.nextTurn(now) }
        return becomes(model, person, { ...request, ...turn }, now)
      }
      const sessions = person.sessions.map(({ session }) => session)
      const { address, places, category } = person
      const asked = { id, address, places, category, sessions, vouchedFor: true, approved: true }
      const placed = model.place(asked, now)
      return typeof placed === 'string' ? placed : becomes(model, person, placed, now)
    },
  }),

  promote: ofOne(is('waitlisted'), by.promote, (model, person, now) => {
    if (person?.status !== 'waitlisted') return 'state-changed'
    if (model.settings.cancelled) return 'event-cancelled'
    const lacking = poolsOf(person).filter((pool) => model.lacks(person, pool, []))
    if (lacking.length > 0) return fullOf(lacking)
    return becomes(model, person, { status: 'confirmed', held: true, passedOver: false }, now)
  }),

  remind: ofOne(isLive, by.remind, (_, person) => (person && isLive(person) ? null : 'state-changed')),

  overbook: ofOne(is('waitlisted', 'requested'), by.overbook, (model, person, now) => {
    if (!person || !is('waitlisted', 'requested')(person)) return 'state-changed'
    if (model.settings.cancelled) return 'event-cancelled'
    return becomes(model, person, { status: 'confirmed', held: true, passedOver: false }, now)
  }),

  reorder: row({
    given: fc.record({
      ...someone,
      turn: fc.constantFrom(
        ...[-1, 0, 1].map((priority) => ({ priority })),
        ...[true, false].map((passedOver) => ({ passedOver })),
      ),
    }),
    of: is('waitlisted'),
    byRules: (sheet, id, { turn }, now) => by.reorder(sheet, id, turn, now),
    byModel: (model, id, { turn }, now) => {
      model.catchUp(now)
      const person = model.of(id)
      if (!person || !isLive(person)) return 'state-changed'
      Object.assign(person, turn)
      // The organiser acts, the person may be far away: an offer is asked.
      model.serve(now)
      return null
    },
  }),

  checkIn: row({
    given: fc.record({ ...someone, door, there, ago: fc.constantFrom(0, 0, 7 * minute) }),
    of: is('confirmed'),
    byRules: (sheet, id, { door, there, ago }, now) =>
      codeOf(by.checkIn(sheet, id, { door, places: there, at: now - ago, by: 'door' }, now)),
    byModel: (model, id, { door, there, ago }, now) => {
      model.catchUp(now)
      const person = model.of(id)
      const places = placesAt(model, person, door, there)
      if (typeof places === 'string' || !person) return places as string
      if (person.status !== 'confirmed') return 'not-confirmed'
      const hasPlace = ({ session, status }: Person['sessions'][number]) =>
        session === door && status === 'confirmed'
      if (door !== 'event' && !person.sessions.some(hasPlace)) return 'not-in-session'
      const came = places.map((place) => ({ place, door, at: now - ago }))
      // The first time counts, whenever it is told.
      person.through = came.concat(person.through).reduce<Person['through']>((kept, one) => {
        const other = kept.find(({ place, door }) => place === one.place && door === one.door)
        return other && other.at <= one.at ? kept : [...kept.filter((each) => each !== other), one]
      }, [])
      return null
    },
  }),

  undoCheckIn: row({
    given: fc.record({ ...someone, door, there }),
    of: ({ through }) => through.length > 0,
    byRules: (sheet, id, { door, there }, now) =>
      codeOf(by.undoCheckIn(sheet, id, { door, places: there }, now)),
    byModel: (model, id, { door, there }, now) => {
      model.catchUp(now)
      const person = model.of(id)
      const places = placesAt(model, person, door, there)
      if (typeof places === 'string' || !person) return places as string
      person.through = person.through.filter((one) => one.door !== door || !places.includes(one.place))
      return null
    },
  }),

  askToTake: row({
    given: fc.record({ ...someone, who }),
    of: is('confirmed'),
    byRules: (sheet, id, { who }, now) => codeOf(by.askToTake(sheet, id, who, now)),
    byModel: (model, id, { who }, now) => {
      model.catchUp(now)
      const shut = notHandedOver(model, now)
      const person = model.of(id)
      if (shut) return shut
      if (model.settings.approval) return 'approval-needed'
      if (!person || !isLive(person)) return 'token-expired'
      if (person.status !== 'confirmed') return 'not-confirmed'
      if (person.through.length > 0) return 'checked-in'
      if (person.address === who) return 'field-invalid'
      person.handedTo = who
      return null
    },
  }),

  keepPlace: row({
    given: fc.record(someone),
    of: ({ handedTo }) => handedTo !== null,
    byRules: (sheet, id, _, now) => codeOf(by.keepPlace(sheet, id, now)),
    byModel: (model, id, _, now) => {
      model.catchUp(now)
      const person = model.of(id)
      if (!person) return 'token-expired'
      person.handedTo = null
      return null
    },
  }),

  takeOver: row({
    given: fc.record({ ...someone, who, fresh: fc.uuid() }),
    of: ({ handedTo }) => handedTo !== null,
    byRules: (sheet, id, { who, fresh }, now) => {
      const address = sheet.get(id)?.handedTo ?? who
      return codeOf(by.takeOver(sheet, id, { id: fresh, address }, now))
    },
    byModel: (model, id, { who, fresh }, now) => {
      model.catchUp(now)
      const person = model.of(id)
      const address = person?.handedTo ?? who
      if (person?.status !== 'confirmed' || person.handedTo !== address) return 'token-expired'
      if (model.settings.approval) return 'approval-needed'
      return passes(model, person, { id: fresh, address }, now)
    },
  }),

  handOver: row({
    given: fc.record({ ...someone, who, fresh: fc.uuid() }),
    of: is('confirmed', 'waitlisted', 'requested'),
    byRules: (sheet, id, { who, fresh }, now) =>
      codeOf(by.handOver(sheet, id, { id: fresh, address: who }, now)),
    byModel: (model, id, { who, fresh }, now) => {
      model.catchUp(now)
      return passes(model, model.of(id), { id: fresh, address: who }, now)
    },
  }),

  upkeep: row({
    given: fc.constant({}),
    byRules: (sheet, _id, _given, now) => {
      by.catchUp(sheet, now)
      return null
    },
    byModel: (model, _id, _given, now) => {
      model.catchUp(now)
      return null
    },
  }),

  settings: row({
    given: fc.oneof(
      fc.record({ capacity }),
      fc.record({ press: capacity }),
      fc.record({ x: capacity }),
      fc.record({ left: fc.constantFrom('nothing', 'press', 'y') }),
      fc.record({ waitingList: fc.constantFrom('none', 'automatic', 'offer', 'offer') }),
      fc.record({ waitingList: fc.constantFrom('none', 'automatic', 'offer', 'offer') }),
      fc.record({ confirmAddress: fc.boolean() }),
      fc.record({ approval: fc.boolean() }),
      fc.record({ published: fc.boolean(), cancelled: fc.boolean() }),
      fc.record({ hours: fc.constantFrom([null, null], [1, 5], [2, 7]) }),
    ),
    settings: settingsAfter,
    byRules: (sheet, _id, _given, now) => {
      by.catchUp(sheet, now)
      return null
    },
    byModel: (model, _id, _given, now) => {
      model.catchUp(now)
      return null
    },
  }),
})

export const settingsAtFirst = settingsWith({
  capacity: 3,
  categories: [{ key: 'press', capacity: 2 }],
  sessions: [session('x', 1), session('y')],
  offerHours: 1,
  holdMinutes: 60,
})

type NewSettings = Partial<Pick<Settings, 'capacity' | 'waitingList' | 'confirmAddress' | 'approval'>> &
  Partial<Pick<Settings, 'published' | 'cancelled'>> & {
    press?: number | null
    x?: number | null
    /** What is left out of the programme. */
    left?: string
    hours?: readonly (number | null)[]
  }

const settingsAfter = (before: Settings, { press, x, left, hours, ...given }: NewSettings): Settings => {
  const [startsAt, endsAt] = hours?.map((at) => (at === null ? null : at * 60 * minute)) ?? []
  const xBefore = before.sessions.find(({ id }) => id === 'x')?.capacity ?? null
  const pressBefore = before.categories[0]?.capacity ?? null
  return {
    ...before,
    ...given,
    ...(hours && { startsAt: startsAt ?? null, endsAt: endsAt ?? null }),
    categories:
      left === 'press' ? [] : [{ key: 'press', capacity: press === undefined ? pressBefore : press }],
    sessions: [session('x', x === undefined ? xBefore : x), ...(left === 'y' ? [] : [session('y')])],
  }
}
