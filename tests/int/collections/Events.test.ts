import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Event } from '../../../src/payload-types'
import { problemsOf } from '../../factories/problemsOf'
import { makeEvent, makeSession, makeTrack, makeVenue, programmeCollections } from '../../factories/programme'
import { engines } from '../../support/engines'
import { startPayload } from '../../support/startPayload'

describe.each(engines)('Events on %s', (engine) => {
  let payload: Payload
  let stop: () => Promise<void>

  beforeAll(async () => {
    ;({ payload, stop } = await startPayload(engine, { collections: [...programmeCollections] }))
  })
  afterAll(() => stop?.())

  const update = (id: string, data: Partial<Event>, draft = false) =>
    payload.update({ collection: 'events', id, data, draft, depth: 0, overrideAccess: true })

  it('keeps days as days, however they are written, and compares them as days', async () => {
    const event = await makeEvent(payload, {
      title: 'Days',
      startsOn: '2020-02-29T23:30:00-08:00',
      endsOn: '2020-03-01',
    })
    expect([event.startsOn, event.endsOn]).toEqual(['2020-02-29', '2020-03-01'])
    const count = async (where: Record<string, string>) =>
      (
        await payload.count({
          collection: 'events',
          where: { and: [{ slug: { equals: 'days' } }, { startsOn: where }] },
          overrideAccess: true,
        })
      ).totalDocs
    expect(await count({ equals: '2020-02-29' })).toBe(1)
    expect(await count({ less_than_equal: '2020-02-29' })).toBe(1)
    expect(await count({ greater_than_equal: '2020-02-29' })).toBe(1)
    expect(await count({ greater_than: '2020-02-29' })).toBe(0)
    expect(await count({ less_than: '2020-02-29' })).toBe(0)
    // The admin's filter asks for noon, and means the day.
    expect(await count({ equals: '2020-02-29T12:00:00.000Z' })).toBe(1)
    expect(await count({ less_than: '2020-02-29T12:00:00.000Z' })).toBe(0)
  })

  it('sorts by days', async () => {
    await makeEvent(payload, { title: 'Sorted b', startsOn: '2021-01-02', endsOn: '2021-01-02' })
    await makeEvent(payload, { title: 'Sorted a', startsOn: '2021-01-01', endsOn: '2021-01-02' })
    const { docs } = await payload.find({
      collection: 'events',
      where: { title: { like: 'Sorted' } },
      sort: 'startsOn',
      overrideAccess: true,
    })
    expect(docs.map(({ startsOn }) => startsOn)).toEqual(['2021-01-01', '2021-01-02'])
  })

  it('refuses days that are none, in drafts too, and to publish an end before the start', async () => {
    const event = await makeEvent(payload, { title: 'Backwards' })
    expect(Object.keys(await problemsOf(update(event.id, { endsOn: '2019-02-30' }, true)))).toEqual([
      'endsOn',
    ])
    expect((await update(event.id, { endsOn: '2019-03-03' }, true)).endsOn).toBe('2019-03-03')
    expect(Object.keys(await problemsOf(update(event.id, { _status: 'published' })))).toEqual(['endsOn'])
  })

  it('refuses a zone that is none', async () => {
    const event = makeEvent(payload, { title: 'Zone', timeZone: 'Europe/Kopenhagen' })
    expect(Object.keys(await problemsOf(event))).toEqual(['timeZone'])
  })

  it('refuses to move its days away from published sessions, unless it is postponed meanwhile', async () => {
    const event = await makeEvent(payload, { title: 'Moving' })
    await makeSession(payload, event, { title: 'Afternoon' })
    const later = { startsOn: '2019-03-05', endsOn: '2019-03-06' }
    expect(await problemsOf(update(event.id, later))).toEqual({
      startsOn:
        '“Afternoon” (2019-03-04 13:15) would be outside these days. Move or unpublish it first, or set the event to postponed while you do.',
    })
    expect((await update(event.id, later, true)).startsOn).toBe('2019-03-05')
    const postponed = { ...later, scheduleState: 'postponed', _status: 'published' } as const
    expect((await update(event.id, postponed)).startsOn).toBe('2019-03-05')
  })

  it('can’t be deleted for good while it has a programme; the trash hides both and gives both back', async () => {
    const event = await makeEvent(payload, { title: 'To delete' })
    const session = await makeSession(payload, event)
    await makeTrack(payload, event)
    const remove = () =>
      payload.delete({ collection: 'events', id: event.id, overrideAccess: true, trash: true })
    await expect(remove()).rejects.toMatchObject({
      status: 409,
      data: { code: 'document-in-use' },
      message: expect.stringMatching(/^1 session and 1 track /),
    })
    const publicCount = async () =>
      (
        await payload.count({
          collection: 'sessions',
          where: { id: { equals: session.id } },
          overrideAccess: false,
        })
      ).totalDocs
    expect(await publicCount()).toBe(1)
    await update(event.id, { deletedAt: new Date().toISOString() })
    expect(await publicCount()).toBe(0)
    await expect(remove()).rejects.toMatchObject({ data: { code: 'document-in-use' } })
    await payload.update({
      collection: 'events',
      id: event.id,
      data: { deletedAt: null, _status: 'published' },
      overrideAccess: true,
      trash: true,
    })
    expect(await publicCount()).toBe(1)
  })

  it('refuses to delete a venue that an event is at', async () => {
    const venue = await makeVenue(payload, { name: 'In use' })
    await makeEvent(payload, { title: 'At the venue', venue: venue.id })
    await expect(
      payload.delete({ collection: 'venues', id: venue.id, overrideAccess: true }),
    ).rejects.toMatchObject({ data: { code: 'document-in-use' } })
  })

  it('answers its joins whole, tracks by order and sessions by time, in lists too', async () => {
    const event = await makeEvent(payload, { title: 'Whole' })
    for (let number = 12; number >= 1; number--) {
      await makeTrack(payload, event, { title: `Track ${number}`, order: number })
      await makeSession(payload, event, {
        title: `Session ${number}`,
        startsAt: `2019-03-04T${String(number + 7).padStart(2, '0')}:00:00Z`,
        endsAt: `2019-03-04T${String(number + 7).padStart(2, '0')}:30:00Z`,
      })
    }
    const { docs } = await payload.find({
      collection: 'events',
      where: { slug: { in: ['whole', 'moving'] } },
      depth: 1,
      sort: 'title',
      overrideAccess: false,
    })
    const titles = (list: unknown[] | undefined) => (list as { title: string }[]).map(({ title }) => title)
    const numbers = Array.from({ length: 12 }, (_, index) => index + 1)
    expect(titles(docs[1]?.tracks?.docs)).toEqual(numbers.map((number) => `Track ${number}`))
    expect(titles(docs[1]?.sessions?.docs)).toEqual(numbers.map((number) => `Session ${number}`))
    expect(titles(docs[0]?.sessions?.docs)).toEqual(['Afternoon'])
  })

  it('falls back to English where a translation is missing', async () => {
    const event = await makeEvent(payload, { title: 'Civic space', audience: ['NGOs', 'government'] })
    await payload.update({
      collection: 'events',
      id: event.id,
      data: { title: 'Civilsamfundets råderum' },
      locale: 'da',
      overrideAccess: true,
    })
    const inDanish = await payload.findByID({
      collection: 'events',
      id: event.id,
      locale: 'da',
      depth: 0,
      overrideAccess: false,
    })
    expect([inDanish.title, inDanish.audience, inDanish.slug]).toEqual([
      'Civilsamfundets råderum',
      ['NGOs', 'government'],
      'civic-space',
    ])
  })
})
