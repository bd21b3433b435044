import { randomInt } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../../../support/engines'
import { type CutProxy, type Fate, startCutProxy } from './cutProxy'
import { withEachWriteCut } from './cutWrites'
import { faultsOf } from './faultsOf'
import { freshDatabase } from './freshDatabase'
import { ask, emailOf, people, signUpAt, signUpUntilTold } from './people'
import { type DeskProcess, startDeskProcess } from './startDeskProcess'

const withConnections = engines.filter((engine) => engine === 'mongodb')

describe.each(withConnections)('a server whose wire to %s is cut', { timeout: 600_000 }, (engine) => {
  let proxy: CutProxy
  let wired: DeskProcess
  let direct: DeskProcess
  beforeAll(async () => {
    const database = await freshDatabase(engine)
    proxy = await startCutProxy(database.url)
    wired = await startDeskProcess({ ...database, url: proxy.url })
    direct = await startDeskProcess(database)
  }, 240_000)
  afterEach(() => proxy.setFate(() => 'through'))
  afterAll(async () => {
    await Promise.all([wired.kill(), direct.kill()])
    await proxy.close()
  })

  const either = (index: number) => (index % 2 ? wired : direct)

  const stockOf = async (event: string, told: string[]) => {
    const { registrations, ledger } = await direct.order('stocktaking', event)
    const states = Object.fromEntries(registrations.map(({ name, status }) => [name, status]))
    const faults = faultsOf({ registrations, ledger }, told.map(emailOf))
    return { faults, states, registrations, ledger }
  }

  /** One place, which ann has; ben and cid wait. */
  const threeForOnePlace = async () => {
    const event = await direct.make({ capacity: 1 })
    for (const name of ['ann', 'ben', 'cid']) await signUpAt(wired.url, event, name)
    const links = await direct.order('links', event, 'manage')
    const cancelAt = (desk: DeskProcess, name: string) => ask(desk.url, 'DELETE', links[emailOf(name)] ?? '')
    return { event, cancelAt }
  }

  const timesChanged = async (event: string, to: string) => (await direct.order('changes', event, to)).length

  describe.each<Fate>(['lost', 'reply-lost'])('with any write of a claim %s', (fate) => {
    it('makes one registration of a sign-up and its repetition', async () => {
      const writes = await withEachWriteCut(proxy, fate, async ({ nth, during }) => {
        const event = await direct.make({ capacity: 2 })
        await signUpAt(wired.url, event, 'ann')
        await during(() => signUpAt(wired.url, event, 'ben'))
        let turn = nth
        await signUpUntilTold(() => either(turn++).url, event, 'ben')
        const { faults, states, registrations } = await stockOf(event, ['ann', 'ben'])
        expect(faults).toEqual([])
        expect(states).toEqual({ ann: 'confirmed', ben: 'confirmed' })
        expect(registrations).toHaveLength(2)
      })
      expect(writes).toBeGreaterThan(1)
    })

    it('frees a place once, and gives it once to who is next', async () => {
      let broken = 0
      await withEachWriteCut(proxy, fate, async ({ nth, during }) => {
        const { event, cancelAt } = await threeForOnePlace()
        await during(() => cancelAt(wired, 'ann'))
        if ((await stockOf(event, [])).faults.length > 0) broken += 1
        expect(await cancelAt(either(nth), 'ann')).toMatchObject({ status: 200, state: 'cancelled' })
        const { faults, states } = await stockOf(event, ['ann', 'ben', 'cid'])
        expect(faults).toEqual([])
        expect(states).toEqual({ ann: 'cancelled', ben: 'confirmed', cid: 'waitlisted' })
        expect([await timesChanged(event, 'cancelled'), await timesChanged(event, 'confirmed')]).toEqual([
          1, 1,
        ])
      })
      // Something was left undone by the cut, and done by whoever came next.
      expect(broken).toBeGreaterThan(0)
    })

    it('leaves nothing undone where nobody comes again', async () => {
      await withEachWriteCut(proxy, fate, async ({ nth, during }) => {
        const { event, cancelAt } = await threeForOnePlace()
        const answer = await during(() => cancelAt(wired, 'ann'))
        await either(nth).order('run', 'registration-upkeep')
        const { faults, states } = await stockOf(event, ['ann', 'ben', 'cid'])
        expect(faults).toEqual([])
        if (answer?.status === 200) expect(states.ann).toBe('cancelled')
      })
    })
  })

  describe('with a write of a claim that arrives late', () => {
    it('writes nothing over what others did since', async () => {
      await withEachWriteCut(proxy, 'kept', async ({ meanwhile }) => {
        const { event, cancelAt } = await threeForOnePlace()
        const cancelled = await meanwhile(
          () => cancelAt(wired, 'ann'),
          () => cancelAt(direct, 'ben'),
        )
        expect(cancelled).toMatchObject({ status: 200, state: 'cancelled' })
        const { faults, states } = await stockOf(event, ['ann', 'ben', 'cid'])
        expect(faults).toEqual([])
        expect(states).toEqual({ ann: 'cancelled', ben: 'cancelled', cid: 'confirmed' })
        expect(await timesChanged(event, 'cancelled')).toBe(2)
      })
    })

    it('does not bring back who has cancelled since, nor shut out who signed up again', async () => {
      await withEachWriteCut(proxy, 'kept', async ({ meanwhile }) => {
        const event = await direct.make({ capacity: 1 })
        const again = async () => {
          await signUpAt(direct.url, event, 'ben')
          const links = await direct.order('links', event, 'manage')
          const link = links[emailOf('ann')]
          // Where the step of the ledger itself is late, nobody knows of ann yet.
          if (link) await ask(direct.url, 'DELETE', link)
          await signUpAt(direct.url, event, 'ann')
        }
        const told = await meanwhile(() => signUpAt(wired.url, event, 'ann'), again)
        expect(told?.status).toBe(201)
        const { faults, registrations } = await stockOf(event, ['ann', 'ben'])
        expect(faults).toEqual([])
        expect(registrations.filter(({ status }) => status === 'confirmed')).toHaveLength(1)
      })
    })
  })

  it('keeps what it promises where connections go at random', async () => {
    const fates: Fate[] = ['lost', 'reply-lost', 'all-lost']
    const event = await direct.make({ capacity: 30 })
    const told: string[] = []
    const coming = people(150)
    let cuts = 0
    let toGo = 0
    proxy.setFate(() => {
      toGo -= 1
      if (toGo > 0) return 'through'
      toGo = randomInt(1, 40)
      cuts += 1
      return fates[randomInt(fates.length)] ?? 'lost'
    })
    await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        for (let name = coming.pop(); name; name = coming.pop()) {
          // Whoever gets no answer is sent to the other server the next time, as by a load balancer.
          let turn = index
          await signUpUntilTold(() => either(turn++).url, event, name)
          told.push(name)
        }
      }),
    )
    proxy.setFate(() => 'through')
    await direct.order('run', 'registration-recount')
    const { faults, registrations, ledger } = await stockOf(event, told)
    expect(faults).toEqual([])
    expect(registrations.map(({ name }) => name).sort()).toEqual(told.sort())
    expect(ledger.held).toEqual({ event: 30 })
    expect(cuts).toBeGreaterThan(1)
  })
})
