import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { settled } from '../../../../plugins/registration'
import { engines } from '../../../support/engines'
import { makeEvent, makeSession } from './desk'
import { type MessageDesk, openMessageDesk, people, runUpkeep, to, words } from './messageDesk'

describe.each(engines)('messages on %s', (engine) => {
  let desk: MessageDesk
  beforeAll(async () => {
    desk = await openMessageDesk(engine)
  })
  afterAll(() => desk.close())
  afterEach(async () => {
    desk.stage.onMail = () => {}
    await settled(desk.payload)
  })

  it('reach exactly the audience, each person once', async () => {
    const event = await makeEvent(desk.payload, {
      capacity: 5,
      categories: [{ key: 'press', label: 'Press' }],
    })
    const other = await makeEvent(desk.payload)
    const [room, full] = [
      await makeSession(desk.payload, event, null),
      await makeSession(desk.payload, event, 1),
    ]
    await desk.signUpAll(event, ['ann'], { category: 'press', sessions: [room, full] })
    await desk.signUpAll(event, ['bob'], { category: 'press', sessions: [full], locale: 'da' })
    await desk.signUpAll(event, ['cy', 'dan', 'eve', 'fay'])
    await desk.signUpAll(other, ['elsewhere'], { locale: 'da' })
    await desk.request('DELETE', await desk.linkOf('dan'))
    await settled(desk.payload)
    const everybody = to('pending', 'requested', 'waitlisted', 'offered', 'confirmed')
    const who = async (audience: object) => desk.reached(await desk.send(event, audience))
    expect({
      placed: await who(to('confirmed')),
      live: await who(everybody),
      cancelled: await who(to('cancelled')),
      press: await who({ ...everybody, category: 'press' }),
      others: await who({ ...everybody, category: null }),
      session: await who({ ...everybody, session: full }),
      placeInSession: await who({ ...everybody, session: full, sessionStatus: ['confirmed'] }),
      danish: await who({ ...everybody, locale: 'da' }),
      there: await who({ ...everybody, checkedIn: true }),
    }).toEqual({
      placed: ['ann', 'bob', 'cy', 'eve', 'fay'],
      live: ['ann', 'bob', 'cy', 'eve', 'fay'],
      cancelled: ['dan'],
      press: ['ann', 'bob'],
      others: ['cy', 'eve', 'fay'],
      session: ['ann', 'bob'],
      placeInSession: ['ann'],
      danish: ['bob'],
      there: [],
    })
  })

  it('are answered at once, are recorded, and tell how many were reached', async () => {
    const event = await makeEvent(desk.payload)
    await desk.signUpAll(event, people(30))
    const { status, body } = await desk.post(event, { audience: to('confirmed') })
    expect([status, body]).toEqual([
      202,
      { doc: { id: expect.any(String), recipients: 0, state: 'sending' } },
    ])
    await settled(desk.payload)
    const id = String(body.doc?.id)
    const { docs: users } = await desk.payload.find({
      collection: 'users',
      where: { email: { equals: 'admin@example.org' } },
      overrideAccess: true,
    })
    expect(await desk.stored(id)).toMatchObject({
      ...words,
      event,
      audience: to('confirmed'),
      by: users[0]?.id,
      recipients: 30,
      state: 'sent',
    })
    expect(desk.reached(id)).toEqual(people(30).sort())
    const mail = desk.mails.find(
      ({ key, to: address }) => key.startsWith(`message:${id}:`) && address.startsWith('p7@'),
    )
    expect([mail?.subject, mail?.text.split('\n\n').slice(0, 3)]).toEqual([
      'News of Press Day',
      ['Dear p7,', 'Dear p7,', 'room 2.'],
    ])
  })

  /** Posts a message whose sender dies before it has looked at anybody. */
  const postAndDie = async (event: string): Promise<string> => {
    const read = desk.payload.findByID.bind(desk.payload)
    const dying = vi.spyOn(desk.payload, 'findByID').mockImplementation((args) => {
      if (args.collection === 'events') throw new Error('killed')
      return read(args) as never
    })
    const id = await desk.send(event, to('confirmed'))
    dying.mockRestore()
    expect(desk.reached(id)).toEqual([])
    return id
  }

  it('reach each once, however many hand them over, and those leave them to one', async () => {
    const event = await makeEvent(desk.payload)
    await desk.signUpAll(event, people(80))
    const id = await postAndDie(event)
    await Promise.all([runUpkeep(desk), runUpkeep(desk), runUpkeep(desk)])
    expect(desk.reached(id)).toEqual(people(80).sort())
    expect(await desk.stored(id)).toMatchObject({ recipients: 80, state: 'sent' })
    const handedOver = desk.stage.handedOver.filter((key) => key.startsWith(`message:${id}:`)).length
    // Whoever is slower has done one round of 25 for nothing.
    expect(handedOver).toBeLessThanOrEqual(80 + 2 * 25)
  })

  it('come to whoever was left out by a failure, later and once', async () => {
    const event = await makeEvent(desk.payload)
    await desk.signUpAll(event, people(30))
    let tries = 0
    desk.stage.onMail = () => {
      tries += 1
      if (tries === 7) throw new Error('There is no writing it.')
    }
    const id = await desk.send(event, to('confirmed'))
    expect([desk.reached(id).length, await desk.stored(id)]).toEqual([
      29,
      expect.objectContaining({ recipients: 29, state: 'sending' }),
    ])
    await runUpkeep(desk)
    await runUpkeep(desk)
    expect(desk.reached(id)).toEqual(people(30).sort())
    expect(await desk.stored(id)).toMatchObject({ recipients: 30, state: 'sent' })
  })

  it('are taken up where a process died, and nobody gets one twice', async () => {
    const event = await makeEvent(desk.payload)
    await desk.signUpAll(event, people(60))
    const write = desk.payload.db.updateOne.bind(desk.payload.db)
    let steps = 0
    // The second round's mails are with the outbox when the process dies.
    const dying = vi.spyOn(desk.payload.db, 'updateOne').mockImplementation((args) => {
      if (args.collection === 'registration-messages') steps += 1
      if (steps >= 2 && args.collection === 'registration-messages') throw new Error('killed')
      return write(args)
    })
    const id = await desk.send(event, to('confirmed'))
    dying.mockRestore()
    expect([desk.reached(id).length, await desk.stored(id)]).toEqual([
      50,
      expect.objectContaining({ recipients: 25, state: 'sending' }),
    ])
    await runUpkeep(desk)
    expect(desk.reached(id)).toEqual(people(60).sort())
    expect(await desk.stored(id)).toMatchObject({ recipients: 60, state: 'sent' })
  })

  it('do not wait for somebody whose mail is refused for good', async () => {
    const event = await makeEvent(desk.payload)
    await desk.signUpAll(event, people(3))
    desk.stage.onMail = (mail) => {
      if (mail.to.startsWith('p1@')) throw Object.assign(new Error('No address.'), { status: 400 })
    }
    const id = await desk.send(event, to('confirmed'))
    expect(desk.reached(id)).toEqual(['p0', 'p2'])
    expect(await desk.stored(id)).toMatchObject({ recipients: 2, state: 'sent' })
  })

  it('do not reach who cancels meanwhile, or signs up after they were written', async () => {
    const event = await makeEvent(desk.payload)
    await desk.signUpAll(event, people(3))
    const id = await postAndDie(event)
    await desk.request('DELETE', await desk.linkOf('p1'))
    await desk.signUpAll(event, ['late'])
    await runUpkeep(desk)
    expect(desk.reached(id)).toEqual(['p0', 'p2'])
    expect(await desk.stored(id)).toMatchObject({ recipients: 2, state: 'sent' })
  })

  it('go with their event', async () => {
    const event = await makeEvent(desk.payload)
    const id = await desk.send(event, to('confirmed'))
    await desk.payload.delete({ collection: 'events', id: event, overrideAccess: true })
    await expect(desk.stored(id)).rejects.toThrow()
  })
})
