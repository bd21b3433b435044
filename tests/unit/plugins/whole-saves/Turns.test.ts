import { describe, expect, it } from 'vitest'
import { Turns } from '../../../../plugins/whole-saves/Turns'

const nextTick = () => new Promise((resolve) => setImmediate(resolve))

describe('Turns', () => {
  it('runs one at a time, in the order of asking', async () => {
    const turns = new Turns()
    const seen: string[] = []
    const work = (name: string) => async () => {
      seen.push(`${name} begins`)
      await nextTick()
      seen.push(`${name} ends`)
      return name
    }
    const results = await Promise.all([turns.take(work('a')), turns.take(work('b')), turns.take(work('c'))])
    expect(results).toEqual(['a', 'b', 'c'])
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  })

  it('goes on after a failure and tells it to the one whose it is', async () => {
    const turns = new Turns()
    const results = await Promise.allSettled([
      turns.take(() => Promise.reject(new Error('no'))),
      turns.take(() => {
        throw new Error('never')
      }),
      turns.take(() => 'yes'),
    ])
    expect(results).toEqual([
      { status: 'rejected', reason: new Error('no') },
      { status: 'rejected', reason: new Error('never') },
      { status: 'fulfilled', value: 'yes' },
    ])
  })

  it('is drained when what was asked for meanwhile is over too', async () => {
    const turns = new Turns()
    const seen: string[] = []
    void turns.take(async () => {
      void turns.take(() => seen.push('second'))
      await nextTick()
      seen.push('first')
    })
    expect(turns.idle).toBe(false)
    await turns.drained()
    expect(seen).toEqual(['first', 'second'])
    expect(turns.idle).toBe(true)
  })
})
