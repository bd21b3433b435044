import { addHours } from 'date-fns'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { settled as mailsSettled, outbox, queueMail } from '../../../../plugins/outbox'
import type { OutgoingMail } from '../../../../plugins/outbox/transports/transport'
import { settled } from '../../../../plugins/registration'
import { engines } from '../../../support/engines'
import { makeEvent, type OpenDesk, openDesk } from './desk'
import { runUpkeep } from './messageDesk'
import { signUpConfig } from './signUpConfig'

/** Whether the process dies when a mail is with the outbox and is to be struck out. */
const striking = vi.hoisted(() => ({ dies: false, deaths: 0 }))

vi.mock(import('../../../../plugins/registration/claims/strikeMails'), async (original) => {
  const { strikeMails } = await original()
  return {
    strikeMails: async (...args) => {
      if (!striking.dies) return strikeMails(...args)
      striking.deaths += 1
      throw new Error('killed')
    },
  }
})

describe.each(engines)('a mail about a registration, through the outbox on %s', (engine) => {
  const sent: OutgoingMail[] = []
  /** Whether the process dies before a mail is with the outbox. */
  let dead = false
  let desk: OpenDesk
  let admin: { Authorization: string }
  beforeAll(async () => {
    const config = signUpConfig([], {
      queueMail: async (mail, req) => {
        if (dead) throw new Error('killed')
        await queueMail(mail, req)
      },
    })
    const mails = outbox({
      from: { name: 'Rostrum', address: 'site@example.org' },
      readers: () => true,
      transport: async (mail) => {
        sent.push(mail)
      },
    })
    desk = await openDesk(engine, { ...config, plugins: [mails, ...(config.plugins ?? [])] })
    const data = { email: 'admin@example.org', password: 'a-long-password', role: 'admin' }
    await desk.payload.create({ collection: 'users', data: data as never, overrideAccess: true })
    const { token } = await desk.payload.login({ collection: 'users', data })
    admin = { Authorization: `JWT ${token}` }
  })
  afterAll(() => desk.close())
  afterEach(async () => {
    dead = false
    Object.assign(striking, { dies: false, deaths: 0 })
    vi.restoreAllMocks()
    vi.useRealTimers()
    await allOut()
  })

  const allOut = async () => {
    await settled(desk.payload)
    await mailsSettled(desk.payload)
  }

  const subjectsTo = async (name: string) => {
    await allOut()
    return sent.filter(({ to }) => to === `${name}@example.org`).map(({ subject }) => subject)
  }

  const confirmed = 'Your place is confirmed: Press Day'

  it('comes once where the process dies after the claim', async () => {
    const event = await makeEvent(desk.payload)
    dead = true
    await desk.signUp(event, 'early')
    expect(await subjectsTo('early')).toEqual([])
    dead = false
    await Promise.all([runUpkeep(desk), runUpkeep(desk)])
    await runUpkeep(desk)
    expect(await subjectsTo('early')).toEqual([confirmed])
  })

  it('comes once where the process dies with the mail in the outbox and not struck out', async () => {
    const event = await makeEvent(desk.payload)
    striking.dies = true
    await desk.signUp(event, 'struck')
    await allOut()
    striking.dies = false
    await runUpkeep(desk)
    expect([striking.deaths, await subjectsTo('struck')]).toEqual([1, [confirmed]])
  })

  it('comes once where the registration changes while its mail is handed over', async () => {
    const event = await makeEvent(desk.payload)
    const find = desk.payload.db.find.bind(desk.payload.db)
    let changes = 0
    vi.spyOn(desk.payload.db, 'find').mockImplementation(async (args) => {
      const found = await find(args)
      const [due] = found.docs as { id: string }[]
      if (JSON.stringify(args.where ?? {}).includes('mailDue') && due && changes === 0) {
        changes += 1
        // A turn calls for no mail of its own.
        const turned = await desk.request('POST', `/registrations/${due.id}/turn`, { priority: 1 }, admin)
        expect(turned.status).toBe(200)
      }
      return found as never
    })
    await desk.signUp(event, 'turned')
    expect([await subjectsTo('turned'), changes]).toEqual([[confirmed], 1])
    await runUpkeep(desk)
    expect(await subjectsTo('turned')).toEqual([confirmed])
  })

  it('does not come where it has nothing to tell any more', async () => {
    const event = await makeEvent(desk.payload, { confirmAddress: true, holdMinutes: 60 })
    dead = true
    await desk.signUp(event, 'silent')
    await settled(desk.payload)
    vi.useFakeTimers({ toFake: ['Date'], now: addHours(new Date(), 2) })
    await runUpkeep(desk)
    expect(await desk.statuses(event)).toEqual({ silent: 'expired' })
    dead = false
    await runUpkeep(desk)
    expect(await subjectsTo('silent')).toEqual([])
  })

  it('comes once to each where a message is handed over by several at once', async () => {
    const event = await makeEvent(desk.payload)
    const names = Array.from({ length: 30 }, (_, index) => `told-${index}`)
    for (const name of names) await desk.signUp(event, name)
    const message = { subject: 'News', text: 'Room 2.', audience: { status: ['confirmed'] } }
    const posted = { ...message, requestKey: 'once' }
    await Promise.all([
      desk.request('POST', `/events/${event}/messages`, posted, admin),
      desk.request('POST', `/events/${event}/messages`, posted, admin),
    ])
    await Promise.all([runUpkeep(desk), runUpkeep(desk), runUpkeep(desk)])
    await allOut()
    const told = sent.filter(({ subject }) => subject === 'News').map(({ to }) => to.split('@')[0])
    expect(told.sort()).toEqual(names.sort())
  })

  it('is told apart from the next one by its Message-ID', async () => {
    const event = await makeEvent(desk.payload, { confirmAddress: true })
    await desk.signUp(event, 'both')
    await allOut()
    const link = /\/api(\/registrations\/confirm\/[\w.-]+)/.exec(sent.at(-1)?.text ?? '')?.[1] ?? ''
    await desk.request('POST', link)
    expect(await subjectsTo('both')).toEqual(['Please confirm: Press Day', confirmed])
    const ids = sent.filter(({ to }) => to === 'both@example.org').map(({ messageId }) => messageId)
    expect(new Set(ids).size).toBe(2)
  })
})
