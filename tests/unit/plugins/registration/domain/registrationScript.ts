import fc from 'fast-check'
import type { Entry } from '../../../../../plugins/registration/domain/entry'
import { rosterOf, Sheet } from '../../../../../plugins/registration/domain/sheet'
import { type Person, RegistrationModel } from './registrationModel'
import { type Happening, happeningsBy, type Rules, settingsAtFirst } from './registrationSteps'

const minute = 60_000

type Step = Happening & {
  /** Milliseconds since the step before. */
  later: number
  /** Whether it is a write of its own; else it is decided with the step before. */
  apart: boolean
}

/** Random sequences of everything that can happen to an event's registrations. */
export const scriptBy = (rules?: Rules): fc.Arbitrary<Step[]> => {
  const rows = happeningsBy(rules)
  const signUp = rows.signUp('signUp')
  const settings = rows.settings('settings')
  const all = Object.entries(rows).map(([name, draw]) => draw(name))
  // Without people nothing happens, and every event has settings of its own.
  const happening = fc.oneof(...all, ...[1, 2, 3, 4].map(() => signUp), settings)
  // Holds and offers last an hour: to the moment, and not quite.
  const later = fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 20 * minute, 60 * minute)
  const stepOf = (what: fc.Arbitrary<Happening>) =>
    fc.tuple(what, later, fc.boolean()).map(([one, later, apart]) => stepAt(one, later, apart))
  return fc
    .tuple(
      fc.array(stepOf(settings), { maxLength: 8, size: 'max' }),
      fc.array(stepOf(happening), { maxLength: 40, size: 'max' }),
    )
    .map((steps) => steps.flat())
}

const stepAt = (happening: Happening, later: number, apart: boolean): Step => ({
  ...happening,
  later,
  apart,
  [fc.toStringMethod]: () =>
    `${later} ms later, ${apart ? 'apart' : 'together'}: ${happening[fc.toStringMethod]()}`,
})

/** A step as it was taken: by the rules on what was kept between writes, by the rules on a fresh count, by the model. */
export type Taken = {
  step: Step
  now: number
  /** The registrations before the step. */
  before: ReadonlyMap<string, Entry>
  sheet: Sheet
  model: RegistrationModel
  heard: { kept: unknown; recounted: unknown; model: unknown }
  people: { kept: unknown[]; recounted: unknown[]; model: unknown[] }
}

/** Plays a script to the rules and to the model at once. */
export const play = (script: readonly Step[], check: (taken: Taken) => void): void => {
  const model = new RegistrationModel(settingsAtFirst)
  const roster = rosterOf(settingsAtFirst, [])
  const known = new Map<string, Entry>()
  let sheet = new Sheet(roster)
  let now = 0
  const opened = (from: Sheet): Sheet => {
    for (const entry of known.values()) from.recall(entry)
    return from
  }
  for (const [index, step] of script.entries()) {
    now += step.later
    if (step.settings || step.later > 0 || step.apart) {
      sheet.settle()
      model.settings = step.settings?.(model.settings) ?? model.settings
      sheet = opened(new Sheet(roster, model.settings))
    }
    const recounted = opened(new Sheet(rosterOf(model.settings, sheet.live(), sheet.lastRequestedAt)))
    const id = step.pick?.(model) ?? `id-${index}`
    const before = new Map(known)
    const heard = {
      kept: step.byRules(sheet, id, now),
      recounted: step.byRules(recounted, id, now),
      model: step.byModel(model, id, now),
    }
    for (const entry of sheet.changed.values()) known.set(entry.id, entry)
    const people = {
      kept: viewOf(sheet, model),
      recounted: viewOf(recounted, model),
      model: model.people.map(viewOfPerson),
    }
    check({ step, now, before, sheet, model, heard, people })
  }
}

const viewOfPerson = ({ until, through, ...person }: Person) => ({
  ...person,
  through: arrivals(through),
  until: person.status === 'pending' || person.status === 'offered' ? until : null,
})

const arrivals = (through: readonly Person['through'][number][]): string[] =>
  through.map(({ place, door, at }) => `${door} ${place} ${at}`).sort()

/** The sheet's registrations in the model's terms: those that the model knows, and any that it doesn't. */
const viewOf = (sheet: Sheet, model: RegistrationModel) => {
  const theirs = model.people.map(({ id }) => sheet.get(id))
  const others = [...sheet.live()].filter(({ id }) => !model.of(id))
  return [...theirs, ...others].map((entry) => {
    if (!entry) return null
    const { holdUntil, offeredUntil, remindedAt, checkIns, ...person } = entry
    const until = person.status === 'pending' ? holdUntil : person.status === 'offered' ? offeredUntil : null
    return { ...person, through: arrivals(checkIns), until }
  })
}
