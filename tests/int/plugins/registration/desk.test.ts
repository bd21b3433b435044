import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Desk } from '../../../../plugins/registration/claims/desk'
import { deskOf } from '../../../../plugins/registration/claims/deskOf'
import { cancel } from '../../../../plugins/registration/domain/actions'
import { refuse } from '../../../../plugins/registration/domain/refusal'
import type { Sheet } from '../../../../plugins/registration/domain/sheet'
import { resolveOptions } from '../../../../plugins/registration/options'
import { inOneWrite } from '../../../../plugins/whole-saves/inOneWrite'
import { engines } from '../../../support/engines'
import { makeEvent, type OpenDesk, openDesk } from './desk'

/** A desk that knows nothing of the other one, as in another process. */
const anotherDesk = (payload: Payload): Desk => {
  const options = {
    events: 'events' as const,
    sessions: 'sessions' as const,
    read: () => true,
    manages: () => true,
    isStaff: () => false,
    queueMail: async () => {},
    inOneWrite,
  }
  return new Desk({ payload, options: resolveOptions(options, payload.config as never) })
}

const cancelAll = (desk: Desk, event: string) =>
  desk.do(event, {
    decide: (sheet, now) => {
      for (const { id } of [...sheet.live()]) cancel(sheet, id, now)
      return { result: undefined }
    },
  })

const isEmpty = (sheet: Sheet) => [...sheet.live()].length === 0

describe.each(engines)('Desk on %s', (engine) => {
  let desk: OpenDesk
  beforeAll(async () => {
    desk = await openDesk(engine)
  })
  afterAll(() => desk.close())

  /** The desk is there by now; what it is made of was given to the plugin. */
  const ownDesk = () => deskOf(desk.payload, {} as never)

  it('lets a task that breaks take nobody else down, and writes nothing of it', async () => {
    const event = await makeEvent(desk.payload, { capacity: 1 })
    await desk.signUp(event, 'ann')
    const broken = ownDesk().do(event, {
      decide: (sheet) => {
        for (const entry of [...sheet.live()]) sheet.put({ ...entry, status: 'cancelled', held: false })
        throw new Error('A rule broke.')
      },
    })
    const read = ownDesk().do(event, { decide: (sheet) => ({ result: [...sheet.live()].length }) })
    expect(await Promise.allSettled([broken, read])).toEqual([
      { status: 'rejected', reason: new Error('A rule broke.') },
      { status: 'fulfilled', value: 1 },
    ])
    expect(await desk.statuses(event)).toEqual({ ann: 'confirmed' })
  })

  describe('where another process wrote behind its back', () => {
    /** Two sign-ups and nobody else: from then on the desk decides on what it knows. */
    const eventWithTwo = async () => {
      const event = await makeEvent(desk.payload, { capacity: 2 })
      for (const name of ['ann', 'ben', 'ann']) await desk.signUp(event, name)
      return event
    }

    it.each([
      ['refuses', refuse('event-full')],
      ['answers without a write', { result: 'full' }],
    ])('%s only on what is still true', async (_, whereFull) => {
      const event = await eventWithTwo()
      await cancelAll(anotherDesk(desk.payload), event)
      const asked = ownDesk().do(event, {
        decide: (sheet) => (isEmpty(sheet) ? { result: 'empty' } : whereFull),
      })
      expect(await asked).toBe('empty')
    })

    it('breaks a rule only on what is still true', async () => {
      const event = await eventWithTwo()
      await cancelAll(anotherDesk(desk.payload), event)
      const asked = ownDesk().do(event, {
        decide: (sheet) => {
          if (!isEmpty(sheet)) throw new Error('A rule broke.')
          return { result: 'empty' }
        },
      })
      expect(await asked).toBe('empty')
    })

    it('gives the places that were freed, and none of those that were taken', async () => {
      const event = await eventWithTwo()
      const other = anotherDesk(desk.payload)
      await cancelAll(other, event)
      for (const name of ['cas', 'dee', 'eva']) await desk.signUp(event, name)
      expect(await desk.statuses(event)).toEqual({
        ann: 'cancelled',
        ben: 'cancelled',
        cas: 'confirmed',
        dee: 'confirmed',
        eva: 'waitlisted',
      })
    })
  })
})
