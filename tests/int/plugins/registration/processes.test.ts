import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Engine, engines } from '../../../support/engines'
import type { Stocktaking } from './deskProcess'
import { type DeskProcess, signUpAt, startDeskProcess } from './startDeskProcess'

type Database = { url: string; flavour?: string; remove: () => Promise<void> }

const freshDatabase = async (engine: Engine): Promise<Database> => {
  const server = inject('mongodb')
  if (engine === 'mongodb' && server) {
    const url = server.url.replace('{database}', `t-${randomUUID()}`)
    return { ...server, url, remove: async () => {} }
  }
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  return { url: `file:${join(folder, 'test.db')}`, remove }
}

const count = (all: unknown[], one: unknown) => all.filter((each) => each === one).length

/** 200 people at once, by turns at two processes, for 50 places. */
const rush = async (one: DeskProcess, two: DeskProcess) => {
  const event = await one.make({ capacity: 50 })
  const told = await Promise.all(
    Array.from({ length: 200 }, (_, index) =>
      signUpAt(index % 2 ? one.url : two.url, event, `person-${index}`),
    ),
  )
  const { registrations, ledger } = await two.stocktaking(event)
  return { told, registrations, ledger, kept: registrations.map(({ status }) => status) }
}

const turns = (registrations: Stocktaking['registrations'], status: string) =>
  registrations.filter((one) => one.status === status).map(({ requestedAt }) => Date.parse(requestedAt))

describe.each(engines)('two processes on %s', { timeout: 240_000 }, (engine) => {
  let database: Database
  let one: DeskProcess
  let two: DeskProcess
  beforeAll(async () => {
    database = await freshDatabase(engine)
    // One after the other: the first makes the tables.
    one = await startDeskProcess(database)
    two = await startDeskProcess(database)
  }, 240_000)
  afterAll(async () => {
    await Promise.all([one.kill(), two.kill()])
    await database.remove()
  })

  it('give 50 places to 200 people, to those who came first, and lose nobody', async () => {
    const { told, kept, ledger, registrations } = await rush(one, two)
    expect([count(told, 'confirmed'), count(told, 'waitlisted')]).toEqual([50, 150])
    expect([count(kept, 'confirmed'), count(kept, 'waitlisted')]).toEqual([50, 150])
    expect(ledger).toMatchObject({ held: { event: 50 }, waiting: { event: 150 } })
    expect(Math.max(...turns(registrations, 'confirmed'))).toBeLessThan(
      Math.min(...turns(registrations, 'waitlisted')),
    )
  })

  it('overbook with the guard off', async () => {
    await Promise.all([one.guard(false), two.guard(false)])
    let most = 0
    // Who loses a race is chance: one rush in a few is enough to show what the guard is for.
    for (let rushes = 0; most <= 50 && rushes < 8; rushes += 1) {
      const { kept } = await rush(one, two)
      most = count(kept, 'confirmed')
    }
    await Promise.all([one.guard(true), two.guard(true)])
    expect(most).toBeGreaterThan(50)
  })

  it('lose nobody and give no place twice when one is killed at any moment', async () => {
    const event = await two.make({ capacity: 60 })
    const answered: string[] = []
    const people = Array.from({ length: 400 }, (_, index) => `person-${index}`)
    const worker = async (_: unknown, index: number) => {
      for (let name = people.pop(); name; name = people.pop()) {
        // Whoever gets no answer asks again, as people do.
        while ((await signUpAt((index % 2 ? one : two).url, event, name)) === null) await sleep(50)
        answered.push(`${name}@example.org`)
      }
    }
    const workers = Promise.all(Array.from({ length: 50 }, worker))
    for (const share of [300, 150]) {
      while (people.length > share) await sleep(5)
      await sleep(Math.random() * 100)
      await one.kill()
      one = await startDeskProcess(database)
    }
    await workers
    await two.recount()
    const { registrations, ledger } = await one.stocktaking(event)
    const kept = registrations.map(({ status }) => status)
    expect(registrations.map(({ email }) => email).sort()).toEqual(answered.sort())
    expect([count(kept, 'confirmed'), count(kept, 'waitlisted')]).toEqual([60, 340])
    expect(ledger).toMatchObject({ held: { event: 60 }, waiting: { event: 340 }, journalId: null })
  })
})
