import { describe, expect, it, vi } from 'vitest'
import type { Registration } from '../../../../plugins/attendee-export/domain/attendee'
import { columnsOf } from '../../../../plugins/attendee-export/domain/columns'
import { encoderOf } from '../../../../plugins/attendee-export/domain/encoders'
import { attendeeStream } from '../../../../plugins/attendee-export/stream/attendeeStream'

const words = { timeZone: 'UTC', questions: [], categories: {}, sessions: {} }
const person = (id: number): Registration => ({
  id,
  name: `P${id}`,
  email: `p${id}@example.org`,
  status: 'confirmed',
})

const stage = (pages: () => AsyncGenerator<Registration[], void>) => {
  const finish = vi.fn(async () => undefined)
  const logger = { error: vi.fn() }
  const generator = pages()
  const stream = attendeeStream({
    pages: generator,
    encoder: encoderOf('json', columnsOf(words).slice(0, 1), '2026-11-23T00:00:00.000Z'),
    record: { id: 'x', finish },
    // Only errors are logged here.
    logger: logger as never,
  })
  return { stream, finish, logger, generator }
}

describe('attendeeStream', () => {
  it('is a whole document when all pages came, and is recorded before it ends', async () => {
    const { stream, finish } = stage(async function* () {
      yield [person(1), person(2)]
      yield [person(3)]
    })
    const text = await new Response(stream).text()
    expect(JSON.parse(text)).toEqual({
      asOf: '2026-11-23T00:00:00.000Z',
      docs: [{ name: 'P1' }, { name: 'P2' }, { name: 'P3' }],
    })
    expect(finish.mock.calls).toEqual([['completed', 3]])
  })

  it('breaks when a page fails, and says so in its record', async () => {
    const { stream, finish, logger } = stage(async function* () {
      yield [person(1)]
      throw new Error('the database is gone')
    })
    await expect(new Response(stream).text()).rejects.toThrow('the database is gone')
    expect(finish.mock.calls).toEqual([['broken-off', 1]])
    expect(logger.error).toHaveBeenCalledTimes(1)
  })

  it('breaks when its record can not be finished: a list that nobody knows of is not whole', async () => {
    const { stream, finish } = stage(async function* () {
      yield [person(1)]
    })
    finish.mockRejectedValue(new Error('no record'))
    await expect(new Response(stream).text()).rejects.toThrow('no record')
  })

  it('asks for no more pages when the reader goes', async () => {
    let asked = 0
    const { stream, finish } = stage(async function* () {
      for (;;) yield [person(++asked)]
    })
    const reader = stream.getReader()
    await reader.read()
    await reader.read()
    await reader.cancel()
    const before = asked
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(asked).toBe(before)
    expect(asked).toBeLessThan(4)
    expect(finish.mock.calls).toEqual([['broken-off', expect.any(Number)]])
  })
})
