import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../../support/engines'
import { makeEvent, makeSession, type OpenDesk, openDesk, saveEvent } from './desk'

const codeOf = ({ status, body }: { status: number; body: { errors?: { data: object }[] } }) => [
  status,
  body.errors?.[0]?.data,
]

describe.each(engines)('registration on %s', (engine) => {
  let desk: OpenDesk
  beforeAll(async () => {
    desk = await openDesk(engine)
  })
  afterAll(() => desk.close())

  describe('signing up', () => {
    it('confirms 50 of 200 that come at once for 50 places and lets 150 wait', async () => {
      const event = await makeEvent(desk.payload, { capacity: 50 })
      const answers = await Promise.all(
        Array.from({ length: 200 }, (_, index) => desk.signUp(event, `person-${index}`)),
      )
      const count = (all: unknown[], one: unknown) => all.filter((each) => each === one).length
      const told = answers.map(({ status, body }) => `${status} ${body.doc?.status}`)
      const kept = Object.values(await desk.statuses(event))
      expect([count(told, '201 confirmed'), count(told, '201 waitlisted')]).toEqual([50, 150])
      expect([count(kept, 'confirmed'), count(kept, 'waitlisted')]).toEqual([50, 150])
    })

    it('takes an event and sessions by id or slug and tells what became of each', async () => {
      const event = await makeEvent(desk.payload, {}, { slug: `slug-${engine}` })
      const one = await makeSession(desk.payload, event, 1, { slug: 'one' })
      const two = await makeSession(desk.payload, event, 0)
      const answer = await desk.signUp(`slug-${engine}`, 'ann', {
        sessions: ['one', two],
        status: 'x',
        priority: 5,
      })
      expect([answer.status, answer.body]).toEqual([
        201,
        {
          doc: {
            status: 'confirmed',
            sessions: [
              { session: one, status: 'confirmed' },
              { session: two, status: 'waitlisted' },
            ],
          },
        },
      ])
    })

    it('keeps the names of guests through whatever happens to the registration', async () => {
      const event = await makeEvent(desk.payload, { capacity: 0, maxPlaces: 2, confirmAddress: true })
      await desk.signUp(event, 'host-of-guest', { guests: [{ name: 'Guest' }] })
      await desk.request('POST', await desk.linkOf('host-of-guest'))
      await saveEvent(desk.payload, event, { registration: { capacity: 2 }, _status: 'published' })
      const { docs } = await desk.payload.find({
        collection: 'registrations',
        where: { event: { equals: event } },
        overrideAccess: true,
      })
      expect(docs.map(({ status, guests }) => [status, guests?.map(({ name }) => name)])).toEqual([
        ['confirmed', ['Guest']],
      ])
    })

    it('gives the same answer for a person who is known, and changes nothing', async () => {
      const event = await makeEvent(desk.payload, { confirmAddress: true, capacity: 5 })
      const first = await desk.signUp(event, 'known')
      const again = await desk.signUp(event, 'known', { email: 'KNOWN@example.org', name: 'Other' })
      const unknown = await desk.signUp(event, 'unknown')
      expect([again.status, again.body]).toEqual([unknown.status, unknown.body])
      expect([...again.headers.keys()]).toEqual([...first.headers.keys()])
      expect(await desk.statuses(event)).toEqual({ known: 'pending', unknown: 'pending' })
      await desk.mailTo('known')
      expect(desk.mails.filter(({ to }) => to === 'known@example.org')).toHaveLength(1)
    })

    it('lets a machine believe that it signed up', async () => {
      const event = await makeEvent(desk.payload, { capacity: 1 })
      const answer = await desk.signUp(event, 'robot', { website: 'https://example.org' })
      expect([answer.status, answer.body.doc?.status]).toEqual([201, 'confirmed'])
      expect(await desk.statuses(event)).toEqual({})
    })

    it.each([
      [
        'an event that is not there',
        () => ({ event: 'none' }),
        404,
        { code: 'event-unknown', field: 'event' },
      ],
      ['no readable body', () => '{', 400, { code: 'body-invalid' }],
      ['a line break in a name', () => ({ name: 'a\nb' }), 400, { code: 'field-invalid', field: 'name' }],
      [
        'an unknown category',
        () => ({ category: 'x' }),
        400,
        { code: 'category-unknown', field: 'category' },
      ],
      [
        'an unknown session',
        () => ({ sessions: ['x'] }),
        400,
        { code: 'session-not-in-event', field: 'sessions' },
      ],
      ['a large body', () => 'x'.repeat(70_000), 413, { code: 'body-too-large' }],
    ])('refuses %s', async (_, change, status, data) => {
      const event = await makeEvent(desk.payload)
      const changed = change()
      const body =
        typeof changed === 'string' ? changed : { event, name: 'a', email: 'a@example.org', ...changed }
      expect(codeOf(await desk.request('POST', '/registrations', body))).toEqual([status, data])
    })

    it.each([
      ['a draft', {}, { _status: 'draft' }, 404, 'event-unknown'],
      ['a cancelled event', {}, { scheduleState: 'cancelled' }, 409, 'event-cancelled'],
      ['an event without sign-up', { enabled: false }, {}, 409, 'registration-not-open'],
      ['an event that opens later', { opensAt: '2999-01-01T00:00:00Z' }, {}, 409, 'registration-not-open'],
      ['an event that is closed', { closesAt: '2020-01-01T00:00:00Z' }, {}, 409, 'registration-closed'],
      [
        'an event that is over',
        {},
        { startsOn: '2020-01-01', endsOn: '2020-01-02' },
        409,
        'registration-closed',
      ],
      ['a full event without a waiting list', { capacity: 0, waitingList: 'none' }, {}, 409, 'event-full'],
    ])('refuses %s', async (_, registration, more, status, code) => {
      const event = await makeEvent(desk.payload, registration, more)
      expect(codeOf(await desk.signUp(event, 'ann'))).toEqual([status, { code, field: 'event' }])
    })

    it('can’t be reached around the claim', async () => {
      const event = await makeEvent(desk.payload)
      await desk.signUp(event, 'ann')
      const { docs } = await desk.payload.find({
        collection: 'registrations',
        where: { event: { equals: event } },
        overrideAccess: true,
      })
      const id = String(docs[0]?.id)
      const around = [
        desk.payload.update({
          collection: 'registrations',
          id,
          data: { status: 'cancelled' },
          overrideAccess: true,
        }),
        desk.payload.delete({ collection: 'registrations', id, overrideAccess: true }),
        desk.payload.duplicate({ collection: 'registrations', id, overrideAccess: true }),
      ]
      expect((await Promise.allSettled(around)).map(({ status }) => status)).toEqual(
        Array(3).fill('rejected'),
      )
      expect((await desk.request('GET', '/registrations')).status).toBe(403)
      expect((await desk.request('GET', '/registration-changes')).status).toBe(403)
      expect((await desk.request('GET', '/registration-ledgers')).status).toBe(403)
    })
  })

  describe('the links in mails', () => {
    it('confirm the address, once and again', async () => {
      const event = await makeEvent(desk.payload, { confirmAddress: true, capacity: 1 })
      await desk.signUp(event, 'eve')
      const link = await desk.linkOf('eve')
      const opened = await desk.request('GET', link)
      expect(opened.body.doc?.status).toBe('pending')
      const confirmed = await desk.request('POST', link)
      expect([confirmed.status, confirmed.body.doc?.status]).toEqual([200, 'confirmed'])
      expect((await desk.request('POST', link)).body).toEqual(confirmed.body)
      expect((await desk.mailTo('eve'))?.subject).toBe('Your place is confirmed: Press Day')
    })

    it('answer a page to a browser, which changes nothing when it is opened', async () => {
      const event = await makeEvent(desk.payload, { confirmAddress: true })
      await desk.signUp(event, 'pia')
      const address = `${desk.url}/api${await desk.linkOf('pia')}`
      const opened = await fetch(address, { headers: { Accept: 'text/html' } })
      expect(opened.headers.get('referrer-policy')).toBe('no-referrer')
      expect(await opened.text()).toContain('<form method="post" novalidate>')
      expect(await desk.statuses(event)).toEqual({ pia: 'pending' })
      const pressed = await fetch(address, { method: 'POST', headers: { Accept: 'text/html' } })
      expect(await pressed.text()).toContain('Your place is confirmed.')
    })

    it('tell whoever comes with a wrong one what to do, in the language of the browser', async () => {
      const page = await fetch(`${desk.url}/api/registrations/confirm/wrong`, {
        headers: { Accept: 'text/html', 'Accept-Language': 'da-DK,en;q=0.5' },
      })
      expect([page.status, await page.text()]).toEqual([
        404,
        expect.stringMatching(
          /<html lang="da"[\s\S]*<h1><bdi>Linket er ikke gyldigt\.<\/bdi><\/h1>\s*<p>Det er måske gammelt/,
        ),
      ])
    })

    it('are good for one purpose and one registration', async () => {
      const event = await makeEvent(desk.payload, { confirmAddress: true })
      await desk.signUp(event, 'kim')
      const link = await desk.linkOf('kim')
      const forged = link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
      expect(codeOf(await desk.request('POST', forged))).toEqual([404, { code: 'token-invalid' }])
      const elsewhere = link.replace('/confirm/', '/manage/')
      expect(codeOf(await desk.request('DELETE', elsewhere))).toEqual([404, { code: 'token-invalid' }])
    })

    it('show and change one’s own registration, and cancel it once', async () => {
      const event = await makeEvent(desk.payload, { capacity: 2, maxPlaces: 2 })
      const session = await makeSession(desk.payload, event, 2)
      await desk.signUp(event, 'lou', { organisation: 'IMS' })
      await desk.signUp(event, 'next', { guests: [{ name: 'Guest' }] })
      const link = await desk.linkOf('lou')
      const changed = await desk.request('PATCH', link, { sessions: [session] })
      expect(changed.body.doc).toMatchObject({
        status: 'confirmed',
        organisation: 'IMS',
        sessions: [{ session, status: 'confirmed' }],
      })
      const full = await desk.request('PATCH', link, { guests: [{ name: 'A' }, { name: 'B' }] })
      expect(codeOf(full)).toEqual([400, { code: 'field-invalid', field: 'guests' }])
      const cancelled = await desk.request('DELETE', link)
      expect((await desk.request('DELETE', link)).body).toEqual(cancelled.body)
      expect(await desk.statuses(event)).toEqual({ lou: 'cancelled', next: 'confirmed' })
      expect((await desk.signUp(event, 'lou')).status).toBe(201)
    })

    it('change two things at once without losing either', async () => {
      const event = await makeEvent(desk.payload, {
        maxPlaces: 2,
        questions: [{ key: 'diet', label: 'Diet', kind: 'text' }],
      })
      await desk.signUp(event, 'mia')
      const link = await desk.linkOf('mia')
      await Promise.all([
        desk.request('PATCH', link, { guests: [{ name: 'Noor' }] }),
        desk.request('PATCH', link, { answers: { diet: 'vegan' } }),
        desk.request('PATCH', link, { listedTo: 'public' }),
      ])
      expect((await desk.request('GET', link)).body.doc).toMatchObject({
        guests: [{ name: 'Noor' }],
        answers: { diet: 'vegan' },
        listedTo: 'public',
      })
    })

    it('accept an offer', async () => {
      const event = await makeEvent(desk.payload, { capacity: 1, waitingList: 'offer' })
      await desk.signUp(event, 'has')
      await desk.signUp(event, 'wants')
      await desk.request('DELETE', await desk.linkOf('has'))
      expect(await desk.statuses(event)).toEqual({ has: 'cancelled', wants: 'offered' })
      const accepted = await desk.request('POST', await desk.linkOf('wants'))
      expect([accepted.status, accepted.body.doc?.status]).toEqual([200, 'confirmed'])
    })

    it('are stored nowhere', async () => {
      const event = await makeEvent(desk.payload, { confirmAddress: true })
      await desk.signUp(event, 'sam')
      const token = (await desk.linkOf('sam')).split('/').at(-1) ?? ''
      expect((await desk.mailTo('sam'))?.secrets).toEqual([token])
      for (const collection of ['registrations', 'registration-changes', 'registration-ledgers'] as const) {
        const { docs } = await desk.payload.db.find({ collection, limit: 0, pagination: false })
        expect(JSON.stringify(docs)).not.toContain(token.split('.')[1])
      }
    })
  })

  describe('the settings of an event', () => {
    it('count when they are published, not when they are drafted', async () => {
      const event = await makeEvent(desk.payload, { capacity: 0 })
      await desk.signUp(event, 'ann')
      await saveEvent(desk.payload, event, { registration: { capacity: 5 }, _status: 'draft' }, true)
      expect(await desk.statuses(event)).toEqual({ ann: 'waitlisted' })
      await saveEvent(desk.payload, event, { registration: { capacity: 5 }, _status: 'published' })
      expect(await desk.statuses(event)).toEqual({ ann: 'confirmed' })
      await saveEvent(desk.payload, event, { registration: { capacity: 0 }, _status: 'published' })
      await desk.signUp(event, 'bob')
      expect(await desk.statuses(event)).toEqual({ ann: 'confirmed', bob: 'waitlisted' })
    })

    it('follow the event when its name passes to another one', async () => {
      const slug = crypto.randomUUID()
      const first = await makeEvent(desk.payload, {}, { slug })
      await desk.signUp(slug, 'ann')
      await saveEvent(desk.payload, first, { slug: `${slug}-old` })
      expect(codeOf(await desk.signUp(slug, 'bob'))).toEqual([404, { code: 'event-unknown', field: 'event' }])
      const second = await makeEvent(desk.payload, {}, { slug })
      await desk.signUp(slug, 'cat')
      expect([await desk.statuses(first), await desk.statuses(second)]).toEqual([
        { ann: 'confirmed' },
        { cat: 'confirmed' },
      ])
    })

    it('close the sign-up of an event that is no longer published', async () => {
      const event = await makeEvent(desk.payload)
      await desk.signUp(event, 'ann')
      await saveEvent(desk.payload, event, { _status: 'draft' })
      expect(codeOf(await desk.signUp(event, 'bob'))).toEqual([
        404,
        { code: 'event-unknown', field: 'event' },
      ])
    })

    it('tell the people of an event that is cancelled', async () => {
      const event = await makeEvent(desk.payload)
      await desk.signUp(event, 'told')
      await saveEvent(desk.payload, event, { scheduleState: 'cancelled' })
      expect((await desk.mailTo('told'))?.subject).toBe('Event cancelled: Press Day')
    })

    it('keep an event with live registrations, and the categories that they are in', async () => {
      const event = await makeEvent(desk.payload, { categories: [{ key: 'press', label: 'Press' }] })
      await desk.signUp(event, 'ann', { category: 'press' })
      await expect(
        desk.payload.delete({ collection: 'events', id: event, overrideAccess: true }),
      ).rejects.toMatchObject({ data: { code: 'has-registrations' } })
      await expect(
        saveEvent(desk.payload, event, { registration: { categories: [] } }),
      ).rejects.toMatchObject({
        data: { errors: [{ path: 'registration.categories' }] },
      })
      await desk.request('DELETE', await desk.linkOf('ann'))
      await desk.payload.delete({ collection: 'events', id: event, overrideAccess: true })
      expect((await desk.signUp(event, 'bob')).status).toBe(404)
    })
  })

  describe('availability', () => {
    const availabilityOf = async (slug: string) =>
      (await desk.request('GET', `/events/${slug}/availability`)).body

    it('tells what a newcomer would get', async () => {
      const slug = crypto.randomUUID()
      const categories = [{ key: 'press', label: 'Press', capacity: 1 }]
      const event = await makeEvent(desk.payload, { capacity: 3, maxPlaces: 3, categories }, { slug })
      const session = await makeSession(desk.payload, event, 1, { slug: 'talk' })
      await desk.signUp(event, 'a', { category: 'press', sessions: [session] })
      await desk.signUp(event, 'b', { category: 'press' })
      expect(await availabilityOf(slug)).toEqual({
        capacity: 3,
        remaining: 2,
        waiting: 1,
        open: true,
        categories: [{ key: 'press', capacity: 1, remaining: 0, waiting: 1 }],
        sessions: [{ session, slug: 'talk', capacity: 1, remaining: 0, waiting: 0 }],
      })
      await desk.signUp(event, 'group', { guests: [{ name: 'x' }, { name: 'y' }] })
      expect(await availabilityOf(slug)).toMatchObject({ remaining: 0, waiting: 4 })
    })

    it('tells nothing of one sign-up where it is coarse', async () => {
      const slug = crypto.randomUUID()
      const event = await makeEvent(desk.payload, { capacity: 50, availability: 'coarse' }, { slug })
      const before = await availabilityOf(slug)
      await desk.signUp(event, 'a')
      expect(await availabilityOf(slug)).toEqual(before)
    })

    it('is the same for an event that is hidden and for none', async () => {
      const slug = crypto.randomUUID()
      await makeEvent(desk.payload, {}, { slug, _status: 'draft' })
      expect(await availabilityOf(slug)).toEqual(await availabilityOf('none'))
    })

    it('is in the event as well, as far as open or not', async () => {
      const event = await makeEvent(desk.payload, {})
      const { body } = await desk.request('GET', `/events/${event}`)
      expect(body).toMatchObject({ registration: { enabled: true, open: true } })
    })
  })
})
