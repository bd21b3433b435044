import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../../../support/engines'
import { faultsOf } from './faultsOf'
import { type Database, freshDatabase } from './freshDatabase'
import { emailOf, people, signUpUntilTold } from './people'
import { type DeskProcess, startDeskProcess } from './startDeskProcess'

/** Which of two processes are killed when so many people are still to come; at a random instant after that. */
const kills: { left: number; which: ('one' | 'two')[] }[] = [
  { left: 1750, which: ['one'] },
  { left: 1400, which: ['two'] },
  { left: 1050, which: ['one', 'two'] },
  { left: 700, which: ['one'] },
  { left: 350, which: ['one', 'two'] },
]

describe.each(engines)('a server on %s that is killed at five instants', { timeout: 240_000 }, (engine) => {
  let database: Database
  const desks = {} as Record<'one' | 'two', DeskProcess>
  beforeAll(async () => {
    database = await freshDatabase(engine)
    // One after the other: the first makes the tables.
    desks.one = await startDeskProcess(database)
    desks.two = await startDeskProcess(database)
  }, 240_000)
  afterAll(async () => {
    await Promise.all([desks.one.kill(), desks.two.kill()])
    await database.remove()
  })

  it('loses none of 2,000 people, gives 200 places once, and leaks none', async () => {
    const event = await desks.two.make({ capacity: 200 })
    const told: string[] = []
    const coming = people(2000)
    const workers = Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        for (let name = coming.pop(); name; name = coming.pop()) {
          await signUpUntilTold(() => desks[index % 2 ? 'one' : 'two'].url, event, name)
          told.push(emailOf(name))
        }
      }),
    )
    for (const { left, which } of kills) {
      while (coming.length > left) await sleep(5)
      await sleep(Math.random() * 100)
      await Promise.all(which.map((name) => desks[name].kill()))
      for (const name of which) desks[name] = await startDeskProcess(database)
    }
    await workers
    await desks.two.order('run', 'registration-recount')
    const { registrations, ledger } = await desks.one.order('stocktaking', event)
    expect(faultsOf({ registrations, ledger }, told)).toEqual([])
    expect(registrations.map(({ email }) => email).sort()).toEqual(told.sort())
    expect([ledger.held, ledger.waiting]).toEqual([{ event: 200 }, { event: 1800 }])
  })
})
