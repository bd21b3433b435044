import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeQueue, type Result } from '../../../../../plugins/registration/door/client/queue'
import type { Arrival } from '../../../../../plugins/registration/door/client/stores'

/** The phone's database and the way to the server, as far as the queue uses them. */
const phone = vi.hoisted(() => ({
  rows: new Map<number, Arrival>(),
  asked: [] as string[][],
  answer: (_known: string): Result => ({}),
}))

vi.mock(import('../../../../../plugins/registration/door/client/stores'), () => ({
  all: async () => [...phone.rows.values()] as never,
  put: async (_: unknown, value: unknown) => {
    const arrival = value as Arrival
    const key = arrival.key ?? phone.rows.size + 1
    phone.rows.set(key, { ...arrival, key })
    return key
  },
  remove: async (_: unknown, key: number | string) => {
    phone.rows.delete(Number(key))
  },
}))

vi.mock(import('../../../../../plugins/registration/door/client/api'), () => ({
  ask: async (_: string, { body }: { body?: object } = {}) => {
    const ids = (body as { checkIns: { id: string }[] }).checkIns.map(({ id }) => id)
    phone.asked.push(ids)
    return { status: 200, body: { results: ids.map(phone.answer) } } as never
  },
}))

const busy: Result = { errors: [{ message: '', data: { code: 'busy' } }] }

describe('the queue of a phone', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    phone.rows.clear()
    phone.asked = []
  })
  afterEach(() => vi.useRealTimers())

  const queueOf = async (count: number) => {
    const decided: string[] = []
    const queue = makeQueue({ decided: ({ known }) => decided.push(known), reached: () => {} })
    for (let index = 0; index < count; index += 1)
      await queue.add({ id: `r${index}`, known: `r${index}`, door: 'event', places: [0] })
    return { queue, decided }
  }

  it('sends each once in a round to a server that is too busy, and waits before the next', async () => {
    phone.answer = () => busy
    const { queue, decided } = await queueOf(120)
    await queue.send()
    expect([phone.asked.map((ids) => ids.length), decided, await queue.waiting()]).toEqual([
      [50, 50, 20],
      [],
      120,
    ])
    phone.answer = () => ({})
    await vi.advanceTimersByTimeAsync(5_000)
    expect([decided.length, await queue.waiting()]).toEqual([120, 0])
  })

  it('keeps nobody waiting behind those whom the server has not decided on', async () => {
    phone.answer = (id) => (Number(id.slice(1)) < 60 ? busy : {})
    const { queue, decided } = await queueOf(120)
    await queue.send()
    expect([decided.length, await queue.waiting()]).toEqual([60, 60])
  })
})
