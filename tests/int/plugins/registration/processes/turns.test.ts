import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../../../support/engines'
import { ask, emailOf, people, signUpAt } from './people'
import { openTwoDesks, type TwoDesks } from './twoDesks'

const all = (desks: TwoDesks, event: string, names: string[]) =>
  Promise.all(names.map((name, index) => signUpAt(desks.urlFor(index), event, name)))

/** One after the other, so that they are in line in this order. */
const inOrder = async (desks: TwoDesks, event: string, names: string[]) => {
  for (const name of names) await signUpAt(desks.one.url, event, name)
}

const stateOf = (registrations: { email: string; status: string }[], names: string[]) =>
  names.map((name) => registrations.find(({ email }) => email === emailOf(name))?.status)

const each = (names: string[], state: string) => names.map(() => state)

/** Each of those who have a place cancels at both processes while an organiser does it for him, and newcomers come. */
const cancelInARush = async (desks: TwoDesks, organiser: string) => {
  const { one, two } = desks
  const [leaving, coming] = [people(10, 'leaving'), people(60, 'coming')]
  const event = await one.make({ capacity: 10 })
  await all(desks, event, leaving)
  const { registrations } = await one.order('stocktaking', event)
  const links = await one.order('links', event, 'manage')
  const cancelled = registrations.flatMap(({ id, email }) => [
    ask(one.url, 'DELETE', links[email] ?? ''),
    ask(two.url, 'DELETE', links[email] ?? ''),
    ask(two.url, 'POST', `/registrations/${id}/cancel`, {}, { Authorization: organiser }),
  ])
  const came = all(desks, event, coming)
  const [answers] = [await Promise.all(cancelled), await came]
  const stock = await desks.takeStock(event, [...leaving, ...coming].map(emailOf))
  const freed = await one.order('changes', event, 'cancelled')
  return {
    ...stock,
    answers,
    freed: freed.sort(),
    left: registrations.map(({ id }) => id).sort(),
    leaving,
    coming,
  }
}

/** Those who have a place cancel, while newcomers come and others have waited. */
const freeInARush = async (desks: TwoDesks) => {
  const { one, urlFor } = desks
  const [having, waiting, coming] = [people(8, 'having'), people(12, 'waiting'), people(50, 'coming')]
  const event = await one.make({ capacity: 8 })
  await inOrder(desks, event, [...having, ...waiting])
  const links = await one.order('links', event, 'manage')
  const came = all(desks, event, coming)
  await Promise.all(having.map((name, index) => ask(urlFor(index), 'DELETE', links[emailOf(name)] ?? '')))
  const answers = await came
  const stock = await desks.takeStock(event, [...having, ...waiting, ...coming].map(emailOf))
  return { ...stock, answers, waiting, coming }
}

/** Offers that end at the second process's clock while they are accepted at the first. */
const acceptInARush = async (desks: TwoDesks) => {
  const { one, two } = desks
  const [having, offered, next] = [people(4, 'having'), people(4, 'offered'), people(6, 'next')]
  const names = [...having, ...offered, ...next]
  const event = await one.make({ capacity: 4, waitingList: 'offer', offerHours: 24 })
  await inOrder(desks, event, names)
  const manage = await one.order('links', event, 'manage')
  for (const name of having) await ask(one.url, 'DELETE', manage[emailOf(name)] ?? '')
  const accept = await one.order('links', event, 'accept')
  const [answers] = await Promise.all([
    Promise.all(offered.map((name) => ask(one.url, 'POST', accept[emailOf(name)] ?? ''))),
    two.order('run', 'registration-upkeep'),
    ask(two.url, 'POST', accept[emailOf('offered-3')] ?? ''),
  ])
  const stock = await desks.takeStock(event, names.map(emailOf))
  return { ...stock, answers, offered, next }
}

describe.each(engines)('two processes on %s', { timeout: 600_000 }, (engine) => {
  let desks: TwoDesks
  let organiser: string
  beforeAll(async () => {
    desks = await openTwoDesks(engine)
    organiser = await desks.one.order('organiser')
  }, 240_000)
  afterAll(() => desks.close())

  describe('where people cancel while others sign up', () => {
    it('free each place once, however often it is given back', async () => {
      const { faults, answers, freed, left, leaving, coming, registrations } = await cancelInARush(
        desks,
        organiser,
      )
      expect(faults).toEqual([])
      expect(answers).toEqual(answers.map(() => ({ status: 200, state: 'cancelled', code: undefined })))
      expect(freed).toEqual(left)
      expect(stateOf(registrations, leaving)).toEqual(each(leaving, 'cancelled'))
      expect(stateOf(registrations, coming).filter((state) => state === 'confirmed')).toHaveLength(10)
    })

    it('overbook with the guard off', async () => {
      const faults = await desks.unguarded(() => cancelInARush(desks, organiser), /^overbooked/)
      expect(faults).toContainEqual(expect.stringMatching(/^overbooked/))
    })
  })

  describe('where newcomers meet a waiting list', () => {
    it('give what is freed to those who waited, in their order', async () => {
      const { faults, answers, registrations, waiting, coming } = await freeInARush(desks)
      expect(faults).toEqual([])
      expect(answers).toEqual(coming.map(() => ({ status: 201, state: 'waitlisted', code: undefined })))
      expect(stateOf(registrations, coming)).toEqual(each(coming, 'waitlisted'))
      expect(stateOf(registrations, waiting)).toEqual([
        ...each(waiting.slice(0, 8), 'confirmed'),
        ...each(waiting.slice(8), 'waitlisted'),
      ])
    })

    it('let somebody wait beside a free place or lose his turn with the guard off', async () => {
      const broken = /^(overbooked|out of turn|stalled)/
      const faults = await desks.unguarded(() => freeInARush(desks), broken)
      expect(faults).toContainEqual(expect.stringMatching(broken))
    })
  })

  describe('where an offer is accepted at the moment at which it ends', () => {
    beforeAll(() => desks.two.order('moveTheClock', 25))
    afterAll(() => desks.two.order('moveTheClock', 0))

    it('accept it or end it, and give its place once', async () => {
      for (let rushes = 0; rushes < 4; rushes += 1) {
        const { faults, answers, registrations, offered, next } = await acceptInARush(desks)
        expect(faults).toEqual([])
        const states = stateOf(registrations, offered)
        expect(answers.map((answer) => answer?.code ?? answer?.state)).toEqual(
          states.map((state) => (state === 'expired' ? 'token-expired' : 'confirmed')),
        )
        const ended = states.filter((state) => state === 'expired').length
        expect(stateOf(registrations, next)).toEqual([
          ...each(next.slice(0, ended), 'offered'),
          ...each(next.slice(ended), 'waitlisted'),
        ])
      }
    })

    it('give a place twice with the guard off', async () => {
      const faults = await desks.unguarded(() => acceptInARush(desks), /^overbooked/)
      expect(faults).toContainEqual(expect.stringMatching(/^overbooked/))
    })
  })
})
