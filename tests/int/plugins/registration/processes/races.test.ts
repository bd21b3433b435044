import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../../../support/engines'
import { emailOf, people, signUpAt } from './people'
import { openTwoDesks, type TwoDesks } from './twoDesks'

type Race = {
  over: string
  registration: object
  sessions?: number[]
  people: number
  /** What the nth person wants, of these sessions. */
  wants?: (index: number, sessions: string[]) => object
  /** What is held in the end, by pool; sessions by their place in the list. */
  held: Record<string, number>
  refused?: number
}

const guests = (count: number) => people(count, 'guest').map((name) => ({ name }))

const races: Race[] = [
  {
    over: 'the last place',
    registration: { capacity: 1, waitingList: 'none' },
    people: 40,
    held: { event: 1 },
    refused: 39,
  },
  {
    over: 'categories within an event',
    registration: {
      capacity: 30,
      categories: [
        { key: 'press', label: 'Press', capacity: 8 },
        { key: 'government', label: 'Government', capacity: 12 },
      ],
    },
    people: 120,
    wants: (index) => ({ category: [null, 'press', 'government'][index % 3] }),
    held: { event: 30 },
  },
  {
    over: 'sessions of an event',
    registration: { capacity: 40 },
    sessions: [5, 15],
    people: 120,
    wants: (index, [small, large]) => ({ sessions: [[small], [large], [small, large]][index % 3] }),
    held: { event: 40, 0: 5, 1: 15 },
  },
  {
    over: 'places for groups',
    registration: { capacity: 40, maxPlaces: 3 },
    people: 90,
    wants: (index) => ({ guests: guests(index % 3) }),
    held: {},
  },
]

/** Everybody at once, by turns at two processes. */
const run = async ({ one, urlFor, takeStock }: TwoDesks, race: Race) => {
  const event = await one.make(race.registration)
  const sessions: string[] = []
  for (const capacity of race.sessions ?? []) sessions.push(await one.order('makeSession', event, capacity))
  const names = people(race.people)
  const answers = await Promise.all(
    names.map((name, index) => signUpAt(urlFor(index), event, name, race.wants?.(index, sessions))),
  )
  const told = names.filter((_, index) => answers[index]?.status === 201).map(emailOf)
  const states = Object.fromEntries(names.map((name, index) => [emailOf(name), answers[index]?.state]))
  return { ...(await takeStock(event, told)), answers, states, told, sessions }
}

describe.each(engines)('a rush at two processes on %s', { timeout: 600_000 }, (engine) => {
  let desks: TwoDesks
  beforeAll(async () => {
    desks = await openTwoDesks(engine)
  }, 240_000)
  afterAll(() => desks.close())

  describe.each(races)('for $over', (race) => {
    it('gives each place once, in order, and loses nobody', async () => {
      const { faults, answers, states, registrations, ledger, sessions } = await run(desks, race)
      expect(faults).toEqual([])
      const statuses = answers.map((answer) => answer?.status)
      const refused = race.refused ?? 0
      expect(statuses.filter((status) => status === 201)).toHaveLength(race.people - refused)
      expect(answers.filter((answer) => answer?.code === 'event-full')).toHaveLength(refused)
      for (const { email, status } of registrations) expect(states[email]).toBe(status)
      const poolOf = (name: string) => (name === 'event' ? name : `session:${sessions[Number(name)]}`)
      const held = Object.fromEntries(
        Object.entries(race.held).map(([name, places]) => [poolOf(name), places]),
      )
      expect(ledger.held).toMatchObject(held)
    })

    it('overbooks with the guard off', async () => {
      const faults = await desks.unguarded(() => run(desks, race), /^overbooked/)
      expect(faults).toContainEqual(expect.stringMatching(/^overbooked/))
    })
  })
})
