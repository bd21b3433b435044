import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../../../support/engines'
import { faultsOf } from './faultsOf'
import { type Database, freshDatabase } from './freshDatabase'
import { emailOf, people, signUpUntilTold } from './people'
import { type DeskProcess, startDeskProcess } from './startDeskProcess'

/** So many people at once sign up, each until he is told. @returns who was told, and who is still to come */
const signUpAll = (event: string, count: number, atOnce: number, urlFor: (index: number) => string) => {
  const coming = people(count)
  const told: string[] = []
  const worker = async (_: unknown, index: number) => {
    for (let name = coming.pop(); name; name = coming.pop()) {
      await signUpUntilTold(() => urlFor(index), event, name)
      told.push(emailOf(name))
    }
  }
  return { coming, told, done: Promise.all(Array.from({ length: atOnce }, worker)) }
}

/** A random instant after so many are left to come. */
const instantAfter = async (coming: string[], left: number) => {
  while (coming.length > left) await sleep(5)
  await sleep(Math.random() * 100)
}

describe.each(engines)('a server on %s that is killed', { timeout: 600_000 }, (engine) => {
  let database: Database
  let server: DeskProcess
  beforeAll(async () => {
    database = await freshDatabase(engine)
    server = await startDeskProcess(database)
  }, 240_000)
  afterAll(async () => {
    await server.kill()
    await database.remove()
  })

  const stockOf = async (event: string, told: string[]) => {
    await server.order('run', 'registration-recount')
    const { registrations, ledger } = await server.order('stocktaking', event)
    const emails = registrations.map(({ email }) => email).sort()
    return { faults: faultsOf({ registrations, ledger }, told), emails, ledger }
  }

  it('loses none of 2,000 people, gives 200 places once and leaks none, killed at five instants', async () => {
    const event = await server.make({ capacity: 200 })
    const { coming, told, done } = signUpAll(event, 2000, 50, () => server.url)
    for (const left of [1700, 1400, 1000, 600, 200]) {
      await instantAfter(coming, left)
      await server.kill()
      server = await startDeskProcess(database)
    }
    await done
    const { faults, emails, ledger } = await stockOf(event, told)
    expect(faults).toEqual([])
    expect(emails).toEqual(told.sort())
    expect([ledger.held, ledger.waiting]).toEqual([{ event: 200 }, { event: 1800 }])
  })

  it('hands over to another that goes on at once', async () => {
    const other = await startDeskProcess(database)
    const event = await server.make({ capacity: 50 })
    let isKilled = false
    const urlFor = (index: number) => (isKilled || index % 2 ? server : other).url
    const { coming, told, done } = signUpAll(event, 250, 30, urlFor)
    await instantAfter(coming, 150)
    await other.kill()
    isKilled = true
    await done
    const { faults, emails, ledger } = await stockOf(event, told)
    expect(faults).toEqual([])
    expect(emails).toEqual(told.sort())
    expect([ledger.held, ledger.waiting]).toEqual([{ event: 50 }, { event: 200 }])
  })
})
