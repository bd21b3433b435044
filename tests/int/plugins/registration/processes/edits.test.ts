import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../../../support/engines'
import { emailOf, people, signUpAt } from './people'
import { openTwoDesks, type TwoDesks } from './twoDesks'

type Edit = { data: object; draft?: boolean }

const published = { _status: 'published' }
const capacity = (places: number): Edit => ({ data: { ...published, registration: { capacity: places } } })

/** People sign up at both processes, so many at once, while an editor saves at the second as long as they come. */
const rush = async ({ one, two, urlFor, takeStock }: TwoDesks, count: number, edits: Edit[]) => {
  const event = await one.make({ capacity: 20 })
  const names = people(count)
  const told: string[] = []
  const coming = [...names]
  const signUps = Promise.all(
    Array.from({ length: 15 }, async (_, index) => {
      for (let name = coming.pop(); name; name = coming.pop()) {
        const answer = await signUpAt(urlFor(index), event, name)
        if (answer?.status === 201) told.push(emailOf(name))
      }
    }),
  )
  let saved = 0
  // Each edit at least once, and once more as long as somebody comes.
  for (; saved < edits.length || coming.length > 0; saved += 1) {
    const { data, draft } = edits[saved % edits.length] ?? { data: {} }
    await two.order('save', event, data, draft)
    // The pace of somebody who saves without end; nothing waits for it.
    await sleep(50)
  }
  await signUps
  const raised = Math.max(...edits.map((edit) => placesOf(edit)))
  await two.order('save', event, capacity(raised).data)
  return { ...(await takeStock(event, told)), told, names, raised }
}

const placesOf = ({ data, draft }: Edit): number =>
  draft ? 0 : ((data as { registration?: { capacity: number } }).registration?.capacity ?? 0)

describe.each(engines)('two processes on %s', { timeout: 600_000 }, (engine) => {
  let desks: TwoDesks
  beforeAll(async () => {
    desks = await openTwoDesks(engine)
  }, 240_000)
  afterAll(() => desks.close())

  describe('where the capacity goes up and down while people sign up', () => {
    const upAndDown = [capacity(40), capacity(10), capacity(60), capacity(30), capacity(0), capacity(50)]

    it('give no place beyond the capacity of that moment, and drop nobody', async () => {
      const { faults, told, names, ledger, registrations, raised } = await rush(desks, 100, upAndDown)
      expect(faults).toEqual([])
      expect(told.sort()).toEqual(names.map(emailOf).sort())
      expect(ledger.held).toEqual({ event: raised })
      expect(new Set(registrations.map(({ status }) => status))).toEqual(new Set(['confirmed', 'waitlisted']))
    })

    it('keep what is held where it is lowered in the end, and give no more', async () => {
      const { one, two, takeStock } = desks
      const event = await one.make({ capacity: 12 })
      const names = people(60)
      const signUps = names.map((name, index) => signUpAt(desks.urlFor(index), event, name))
      await two.order('save', event, capacity(4).data)
      await Promise.all(signUps)
      const before = await takeStock(event, names.map(emailOf))
      await Promise.all(people(20, 'late').map((name) => signUpAt(one.url, event, name)))
      const { faults, ledger } = await takeStock(event, names.map(emailOf))
      expect(faults).toEqual([])
      expect(ledger.held).toEqual(before.ledger.held)
    })

    it('overbook with the guard off', async () => {
      const faults = await desks.unguarded(
        () => rush(desks, 60, [capacity(20), capacity(8), capacity(15)]),
        /^overbooked/,
      )
      expect(faults).toContainEqual(expect.stringMatching(/^overbooked/))
    })
  })

  it('count what is published and no draft while an editor saves all the time', async () => {
    const edits: Edit[] = [
      { data: { ...published, title: 'Press Day, corrected' } },
      { data: { _status: 'draft', title: 'Not yet', registration: { capacity: 1000 } }, draft: true },
      capacity(40),
      { data: { _status: 'draft', registration: { capacity: 0 } }, draft: true },
      capacity(25),
      { data: { ...published, title: 'Press Day' } },
      { data: { _status: 'draft', registration: { enabled: false } }, draft: true },
      capacity(80),
      capacity(60),
    ]
    const { faults, steps, told, names, ledger } = await rush(desks, 220, edits)
    expect(faults).toEqual([])
    expect(told.sort()).toEqual(names.map(emailOf).sort())
    expect(ledger.held).toEqual({ event: 80 })
    const counted = steps.flatMap(({ settings }) => settings?.capacity ?? [])
    expect([...new Set(counted)].sort()).toEqual([20, 25, 40, 60, 80])
  })
})
