import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { availabilityOf, tallyOf } from '../../../../../plugins/registration/domain/availability'
import { byTurn, type Entry } from '../../../../../plugins/registration/domain/entry'
import { addTo, heldPools, recount } from '../../../../../plugins/registration/domain/pools'
import { rosterOf, Sheet } from '../../../../../plugins/registration/domain/sheet'
import { waitingLine } from '../../../../../plugins/registration/domain/whyWaiting'
import { play, scriptBy, type Taken } from './registrationScript'
import { type Rules, rules } from './registrationSteps'
import { hour, newcomer } from './sample'

const pools = ['event', 'category:press', 'session:x', 'session:y'] as const

const always = (check: (taken: Taken) => void, replaced: Partial<Rules> = {}) =>
  fc.property(scriptBy({ ...rules, ...replaced }), (script) => play(script, check))

/** Many times as fast as an expectation, where it holds. */
const same = (seen: unknown, expected: unknown) => {
  if (!isDeepStrictEqual(seen, expected)) expect(seen).toEqual(expected)
}

const agrees = ({ heard, people }: Taken) => {
  const expected = [heard.model, people.model]
  same([heard.kept, people.kept], expected)
  same([heard.recounted, people.recounted], expected)
}

describe('the rules of registration', () => {
  it('give everybody what the model gives, with what is kept between writes and with a fresh count', () => {
    fc.assert(always(agrees), { numRuns: 500 })
  })

  it('count what the registrations say', () => {
    const countsAll = ({ sheet, model }: Taken) => {
      const { held, waiting } = sheet
      same({ held, waiting }, recount(sheet.live()))
      same(
        pools.map((pool) => held[pool] ?? 0),
        pools.map((pool) => model.taken(pool)),
      )
    }
    fc.assert(always(countsAll), { numRuns: 120 })
  })

  it('know which pools are blocked as if they had looked at everybody', () => {
    const knowsBlocked = ({ sheet, now }: Taken) => {
      const anew = new Sheet(rosterOf(sheet.settings, sheet.live()))
      rules.catchUp(anew, now)
      const seen = ({ blocked, lowestPriority }: Sheet) => [[...(blocked ?? ['?'])].sort(), lowestPriority]
      same([seen(sheet), anew.changed.size], [seen(anew), 0])
    }
    fc.assert(always(knowsBlocked), { numRuns: 120 })
  })

  it('let no pool take on more than it has, unless an organiser overbooks', () => {
    const keepsWithin = ({ step, before, sheet, model }: Taken) => {
      if (step.name === 'overbook') return
      const heldBefore = recount(before.values()).held
      for (const pool of pools) {
        const limit = Math.max(model.capacity(pool), heldBefore[pool] ?? 0)
        expect(sheet.held[pool] ?? 0).toBeLessThanOrEqual(limit)
      }
    }
    fc.assert(always(keepsWithin), { numRuns: 120 })
  })

  it('know one live registration a person', () => {
    const isOnce = ({ sheet }: Taken) => {
      const addresses = [...sheet.live()].map(({ address }) => address)
      same(new Set(addresses).size, addresses.length)
    }
    fc.assert(always(isOnce), { numRuns: 120 })
  })

  it('promote nobody past somebody who waits for the same place, unless an organiser does', () => {
    const inOrder = ({ step, before, sheet }: Taken) => {
      if (step.name === 'overbook' || step.name === 'promote') return
      const now = [...sheet.live()]
      const was = (entry: Entry) => before.get(entry.id)
      const promoted = now.filter((entry) => was(entry)?.status === 'waitlisted' && entry.held)
      const stillWaiting = now.filter(
        (entry) =>
          [entry, was(entry)].every((one) => one?.status === 'waitlisted' && !one.passedOver) &&
          was(entry)?.priority === entry.priority,
      )
      for (const entry of promoted) {
        const passed = stillWaiting.filter(
          (other) =>
            byTurn(other, entry) < 0 && (other.category === null || other.category === entry.category),
        )
        same(passed, [])
      }
    }
    fc.assert(always(inOrder), { numRuns: 120 })
  })

  it('tell a newcomer beforehand what is left for so many places, and for not one more', () => {
    const tellsWhatIsLeft = ({ sheet, model, now }: Taken) => {
      const { settings } = sheet
      const told = availabilityOf(settings, tallyOf(sheet), now)
      const gets = (places: number, category: string | null, session?: string) => {
        const sessions = session ? [session] : []
        const { got } = model.wouldGet({ ...newcomer('new'), category, places, sessions }, now)
        return got.held && got.sessions.every(({ status }) => status === 'confirmed')
      }
      const expected = (remaining: number | null, category: string | null, session?: string) => {
        const asked = remaining === null ? [99] : [remaining, remaining + 1].filter((places) => places > 0)
        const given = asked.map((places) => gets(places, category, session))
        same(
          given,
          asked.map((places) => remaining === null || places <= remaining),
        )
      }
      expected(told.remaining, null)
      for (const { key, remaining } of told.categories) expected(remaining, key)
      for (const { session, remaining } of told.sessions) expected(remaining, null, session)
    }
    fc.assert(always(tellsWhatIsLeft), { numRuns: 100 })
  })

  it('tell of everybody who waits why, in order, and of nobody else', () => {
    const tellsWhy = ({ sheet, model, now }: Taken) => {
      const told = waitingLine(sheet, now).map(({ entry, position, reasons }) => ({
        id: entry.id,
        position,
        reasons: reasons.map((one) => ('pool' in one ? `${one.reason} ${one.pool}` : one.reason)),
      }))
      const inLine = model.line().filter(({ status }) => status === 'waitlisted')
      const expected = model.line().map((person) => ({
        id: person.id,
        position: inLine.indexOf(person) + 1 || null,
        reasons: model.reasons(person, now),
      }))
      same(
        told,
        expected.filter(({ reasons }) => reasons.length > 0),
      )
    }
    fc.assert(always(tellsWhy), { numRuns: 120 })
  })

  it('serve whoever is first without a reason, and nobody before', () => {
    const servesFirst = ({ sheet, now }: Taken) => {
      const capacity = (sheet.held.event ?? 0) + 1
      const wider = new Sheet(rosterOf(sheet.settings, sheet.live()), { ...sheet.settings, capacity })
      const line = waitingLine(wider, now)
      rules.catchUp(wider, now)
      const reasons = line.findIndex((one) => one.reasons.length === 0)
      same(
        line.findIndex(({ entry }) => wider.changed.has(entry.id)),
        reasons,
      )
    }
    fc.assert(always(servesFirst), { numRuns: 120 })
  })
})

/** Rules with one mistake each: what the comparison is there to find. */
const mistakes: [string, Partial<Rules>][] = [
  [
    'a cancelling that frees twice',
    {
      cancel: (sheet, id, now) => {
        rules.catchUp(sheet, now)
        const entry = sheet.get(id)
        if (entry) addTo(sheet.held, heldPools(entry), -entry.places)
        return rules.cancel(sheet, id, now)
      },
    },
  ],
  [
    'a cancelling that serves nobody',
    {
      cancel: (sheet, id, now) => {
        rules.catchUp(sheet, now)
        const entry = sheet.get(id)
        const blocked = sheet.blocked
        const after =
          entry?.status === 'confirmed' ? sheet.put({ ...entry, status: 'cancelled', held: false }) : null
        sheet.blocked = blocked
        return after ?? rules.cancel(sheet, id, now)
      },
    },
  ],
  [
    'a newcomer who walks past the line',
    {
      signUp: (sheet, newcomer, now) => {
        rules.catchUp(sheet, now)
        sheet.blocked = new Set()
        return rules.signUp(sheet, newcomer, now)
      },
    },
  ],
  [
    'an answer that tells who is known',
    {
      signUp: (sheet, newcomer, now) => {
        const signedUp = rules.signUp(sheet, newcomer, now)
        return 'known' in signedUp && signedUp.known ? { ...signedUp, answer: signedUp.known } : signedUp
      },
    },
  ],
  [
    'an offer that is accepted too late',
    { acceptOffer: (sheet, id, now) => rules.acceptOffer(sheet, id, now - 2 * hour) },
  ],
  ['an approval that looks at no capacity', { approve: rules.overbook }],
  [
    'a confirmation that costs the turn',
    {
      confirmAddress: (sheet, id, now) => {
        const confirmed = rules.confirmAddress(sheet, id, now)
        return 'id' in confirmed && confirmed.status === 'waitlisted'
          ? sheet.put({ ...confirmed, requestedAt: sheet.nextTurn(now) })
          : confirmed
      },
    },
  ],
  [
    'a change that drops who grows too large',
    {
      change: (sheet, id, wanted, now) => {
        const changed = rules.change(sheet, id, wanted, now)
        return 'refused' in changed && changed.refused === 'event-full'
          ? rules.cancel(sheet, id, now)
          : changed
      },
    },
  ],
  [
    'a reinstatement in the old turn',
    {
      reinstate: (sheet, id, now) => {
        const turn = sheet.get(id)?.requestedAt ?? 0
        const back = rules.reinstate(sheet, id, now)
        return 'id' in back ? sheet.put({ ...back, requestedAt: turn }) : back
      },
    },
  ],
  [
    'a hand-over that costs the turn',
    {
      handOver: (sheet, id, who, now) => {
        const done = rules.handOver(sheet, id, who, now)
        if ('refused' in done) return done
        return { ...done, successor: sheet.put({ ...done.successor, requestedAt: sheet.nextTurn(now) }) }
      },
    },
  ],
  [
    'a check-in of which the last one counts',
    {
      checkIn: (sheet, id, arrival, now) => {
        rules.undoCheckIn(sheet, id, arrival, now)
        return rules.checkIn(sheet, id, arrival, now)
      },
    },
  ],
  [
    'a cancelling of somebody who is in the room',
    {
      cancel: (sheet, id, now) => {
        const entry = sheet.get(id)
        if (entry) sheet.put({ ...entry, checkIns: [] })
        return rules.cancel(sheet, id, now)
      },
    },
  ],
]

describe('the comparison with the model', () => {
  it.each(mistakes)('finds %s', (_, mistake) => {
    const found = fc.check(always(agrees, mistake), { numRuns: 600, endOnFailure: true, seed: 1 })
    expect(found.failed).toBe(true)
  })
})
