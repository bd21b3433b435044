import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as actions from '../../../../../plugins/registration/domain/actions'
import { byTurn, type Entry } from '../../../../../plugins/registration/domain/entry'
import { capacityOf, eventPools, type Pool, recount } from '../../../../../plugins/registration/domain/pools'
import { rosterOf, Sheet } from '../../../../../plugins/registration/domain/sheet'
import { newcomer, session, settingsWith, sheetWith } from './sample'

const people = ['a', 'b', 'c', 'd', 'e', 'f']
const person = fc.constantFrom(...people)
const capacity = fc.option(fc.integer({ min: 0, max: 5 }), { nil: null })

const action = fc.oneof(
  fc.record({
    kind: fc.constant('signUp' as const),
    who: person,
    places: fc.integer({ min: 1, max: 3 }),
    category: fc.constantFrom(null, 'press'),
    sessions: fc.subarray(['x', 'y']),
  }),
  fc.record({
    kind: fc.constantFrom('confirm', 'accept', 'cancel', 'approve', 'reject', 'reinstate', 'overbook'),
    who: person,
  }),
  fc.record({
    kind: fc.constant('change' as const),
    who: person,
    places: fc.integer({ min: 1, max: 3 }),
    sessions: fc.subarray(['x', 'y']),
  }),
  fc.record({
    kind: fc.constant('reorder' as const),
    who: person,
    priority: fc.integer({ min: -1, max: 1 }),
    passedOver: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 90 }) }),
  fc.record({
    kind: fc.constant('settings' as const),
    capacity,
    press: capacity,
    x: capacity,
    waitingList: fc.constantFrom('none', 'automatic', 'offer'),
    confirmAddress: fc.boolean(),
    approval: fc.boolean(),
  }),
)

type Action = typeof action extends fc.Arbitrary<infer T> ? T : never

/** Plays one action after the other, each on a new sheet over the roster that the one before left. */
const play = (script: Action[], check: (before: Sheet, after: Sheet, done: Action) => void) => {
  const ids = new Map<string, string>()
  const roster = rosterOf(settingsWith({ capacity: 3, sessions: [session('x', 1), session('y')] }), [])
  const over = new Map<string, Entry>()
  let now = 0
  for (const [index, step] of script.entries()) {
    now += step.kind === 'wait' ? step.minutes * 60_000 : 1
    const before = new Sheet({ ...roster, entries: new Map(roster.entries) })
    const sheet = new Sheet(roster, step.kind === 'settings' ? changed(step) : roster.settings)
    for (const entry of over.values()) sheet.recall(entry)
    perform(sheet, step, now, ids, `id-${index}`)
    actions.catchUp(sheet, now)
    check(before, sheet, step)
    for (const entry of sheet.changed.values()) over.set(entry.id, entry)
    sheet.settle()
  }
}

const changed = (step: Extract<Action, { kind: 'settings' }>) =>
  settingsWith({
    capacity: step.capacity,
    categories: [{ key: 'press', capacity: step.press }],
    sessions: [session('x', step.x), session('y')],
    waitingList: step.waitingList,
    confirmAddress: step.confirmAddress,
    approval: step.approval,
    offerHours: 1,
    holdMinutes: 60,
  })

const perform = (sheet: Sheet, step: Action, now: number, ids: Map<string, string>, newId: string) => {
  if (step.kind === 'wait' || step.kind === 'settings') return
  const id = ids.get(step.who) ?? 'nobody'
  if (step.kind === 'signUp') {
    const { places, category, sessions } = step
    const address = `${step.who}@example.org`
    const signedUp = actions.signUp(sheet, newcomer(newId, { address, places, category, sessions }), now)
    if ('answer' in signedUp && !signedUp.known) ids.set(step.who, newId)
  } else if (step.kind === 'change') actions.change(sheet, id, step, now)
  else if (step.kind === 'reorder') {
    actions.reorder(sheet, id, { priority: step.priority, passedOver: step.passedOver }, now)
  } else actionOf[step.kind]?.(sheet, id, now)
}

const actionOf: Record<string, (sheet: Sheet, id: string, now: number) => unknown> = {
  confirm: actions.confirmAddress,
  accept: actions.acceptOffer,
  cancel: actions.cancel,
  approve: actions.approve,
  reject: actions.reject,
  reinstate: actions.reinstate,
  overbook: actions.overbook,
}

const pools: Pool[] = ['event', 'category:press', 'session:x', 'session:y']
const runs = { numRuns: 400 }
const script = fc.array(action, { maxLength: 40 })

describe('Sheet', () => {
  it('counts what the registrations say', () => {
    fc.assert(
      fc.property(script, (steps) => {
        play(steps, (_, after) => {
          expect({ held: after.held, waiting: after.waiting }).toEqual(recount(after.live()))
        })
      }),
      runs,
    )
  })

  it('never lets a pool take on more than it has, unless an organiser overbooks', () => {
    fc.assert(
      fc.property(script, (steps) => {
        play(steps, (before, after, { kind }) => {
          if (kind === 'overbook') return
          for (const pool of pools) {
            const limit = capacityOf(after.settings, pool) ?? Number.POSITIVE_INFINITY
            expect(after.held[pool] ?? 0).toBeLessThanOrEqual(Math.max(limit, before.held[pool] ?? 0))
          }
        })
      }),
      runs,
    )
  })

  it('leaves nobody waiting without a reason that can be told', () => {
    fc.assert(
      fc.property(script, (steps) => {
        play(steps, (_, after) => {
          const waiting = [...after.live()].filter(({ status }) => status === 'waitlisted').sort(byTurn)
          const blocked = new Set<Pool>()
          for (const entry of waiting) {
            const lacking = eventPools(entry).filter((pool) => !after.hasRoom(pool, entry.places))
            expect(lacking.length > 0 || eventPools(entry).some((pool) => blocked.has(pool))).toBe(true)
            if (!entry.passedOver) for (const pool of lacking) blocked.add(pool)
          }
        })
      }),
      runs,
    )
  })

  it('knows one live registration a person', () => {
    fc.assert(
      fc.property(script, (steps) => {
        play(steps, (_, after) => {
          const addresses = [...after.live()].map(({ address }) => address)
          expect(new Set(addresses).size).toBe(addresses.length)
        })
      }),
      runs,
    )
  })

  it('knows which pools are blocked as if it had looked at everybody', () => {
    fc.assert(
      fc.property(script, (steps) => {
        play(steps, (_, after) => {
          const anew = new Sheet(rosterOf(after.settings, after.live()))
          actions.catchUp(anew, 0)
          expect([[...(after.blocked ?? [])].sort(), anew.changed.size]).toEqual([
            [...(anew.blocked ?? [])].sort(),
            0,
          ])
        })
      }),
      runs,
    )
  })

  it('refuses a state that may not follow', () => {
    const sheet = sheetWith()
    actions.signUp(sheet, newcomer('a'), 1)
    const entry = sheet.get('a') as Entry
    expect(() => sheet.put({ ...entry, status: 'offered' })).toThrow("can't go from confirmed to offered")
  })
})
