import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskOf } from '../../../../plugins/registration/claims/deskOf'
import { engines } from '../../../support/engines'
import { makeEvent, type OpenDesk, openDesk } from './desk'

describe.each(engines)('Desk on %s', (engine) => {
  let desk: OpenDesk
  beforeAll(async () => {
    desk = await openDesk(engine)
  })
  afterAll(() => desk.close())

  it('lets a task that breaks take nobody else down, and writes nothing of it', async () => {
    const event = await makeEvent(desk.payload, { capacity: 1 })
    await desk.signUp(event, 'ann')
    // The desk is there by now; what it is made of was given to the plugin.
    const line = deskOf(desk.payload, {} as never)
    const cancelAll = line.do(event, {
      decide: (sheet) => {
        for (const entry of [...sheet.live()]) sheet.put({ ...entry, status: 'cancelled', held: false })
        throw new Error('A rule broke.')
      },
    })
    const read = line.do(event, { decide: (sheet) => ({ result: [...sheet.live()].length }) })
    expect(await Promise.allSettled([cancelAll, read])).toEqual([
      { status: 'rejected', reason: new Error('A rule broke.') },
      { status: 'fulfilled', value: 1 },
    ])
    expect(await desk.statuses(event)).toEqual({ ann: 'confirmed' })
  })
})
