import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Event, Panelist, Session, Venue } from '../../../src/payload-types'
import { problemsOf } from '../../factories/problemsOf'
import {
  makeEvent,
  makePanelist,
  makeSession,
  makeTrack,
  makeVenue,
  programmeCollections,
} from '../../factories/programme'
import { engines } from '../../support/engines'
import { startPayload } from '../../support/startPayload'

const at = (time: string) => `2019-03-04T${time}:00+01:00`

describe.each(engines)('Sessions on %s', (engine) => {
  let payload: Payload
  let stop: () => Promise<void>
  let venue: Venue
  let event: Event
  let person: Panelist
  let taken: Session

  beforeAll(async () => {
    ;({ payload, stop } = await startPayload(engine, { collections: [...programmeCollections] }))
    venue = await makeVenue(payload)
    event = await makeEvent(payload, { venue: venue.id })
    person = await makePanelist(payload)
    taken = await makeSession(payload, event, {
      title: 'Opening',
      startsAt: at('09:00'),
      endsAt: at('10:00'),
      room: 'Big hall',
      panel: [{ person: person.id, role: 'moderator' }],
    })
  })
  afterAll(() => stop?.())

  const saveDraft = (id: string, data: Partial<Session>) =>
    payload.update({ collection: 'sessions', id, data, draft: true, depth: 0, overrideAccess: true })
  const publish = (id: string, data: Partial<Session> = {}) =>
    payload.update({
      collection: 'sessions',
      id,
      data: { ...data, _status: 'published' },
      depth: 0,
      overrideAccess: true,
    })

  it('answers instants in UTC', async () => {
    expect(taken.startsAt).toBe('2019-03-04T08:00:00.000Z')
  })

  it('refuses times without an offset and times that are none, drafts too', async () => {
    expect(Object.keys(await problemsOf(saveDraft(taken.id, { startsAt: '2019-03-04T09:00' })))).toEqual([
      'startsAt',
    ])
    expect(Object.keys(await problemsOf(saveDraft(taken.id, { endsAt: 'soon' })))).toEqual(['endsAt'])
  })

  it('refuses what can’t be, all at once, and lets a draft be wrong until it is published', async () => {
    const impossible = {
      startsAt: at('12:00'),
      endsAt: at('11:00'),
      breaks: [{ startsAt: at('11:30'), endsAt: at('11:15') }],
      panel: [{ person: person.id, toBeConfirmed: 'Somebody', role: 'panelist' as const }],
    }
    const paths = ['endsAt', 'breaks.0.endsAt', 'panel.0.toBeConfirmed']
    expect(Object.keys(await problemsOf(makeSession(payload, event, impossible)))).toEqual(paths)

    const draft = await makeSession(payload, event)
    expect((await saveDraft(draft.id, impossible)).endsAt).toBe(new Date(impossible.endsAt).toISOString())
    expect(Object.keys(await problemsOf(publish(draft.id)))).toEqual(paths)
  })

  it('names all that does not fit the event', async () => {
    const other = await makeEvent(payload, { title: 'Another event' })
    const track = await makeTrack(payload, other)
    const misfit = {
      startsAt: '2019-03-05T23:30:00+01:00',
      endsAt: '2019-03-06T00:30:00+01:00',
      room: 'Cellar',
      track: track.id,
      panel: [{ role: 'panelist' as const }],
    }
    const paths = ['panel.0.person', 'endsAt', 'room', 'track']
    expect(Object.keys(await problemsOf(makeSession(payload, event, misfit)))).toEqual(paths)
    expect(
      Object.keys(await problemsOf(makeSession(payload, event, { ...misfit, _status: 'draft' }))),
    ).toEqual(paths)
  })

  it('lets a draft clash and refuses to publish it, naming room, person and the other session', async () => {
    const draft = await makeSession(payload, event, {
      title: 'Clashing',
      startsAt: at('09:30'),
      endsAt: at('11:00'),
      room: 'Big hall',
      panel: [
        { toBeConfirmed: 'Somebody', role: 'panelist' },
        { person: person.id, role: 'panelist' },
      ],
      _status: 'draft',
    })
    expect(await problemsOf(publish(draft.id))).toEqual({
      room: 'The room is taken by “Opening”, 2019-03-04 09:00 to 10:00.',
      'panel.1.person': 'This person is in “Opening” at that time, 2019-03-04 09:00 to 10:00.',
    })
    const published = await publish(draft.id, { startsAt: at('10:00') })
    expect(published._status).toBe('published')
    expect(Object.keys(await problemsOf(publish(draft.id, { startsAt: at('09:59') })))).toEqual([
      'room',
      'panel.1.person',
    ])
    // Taken off the website it may clash again, and nothing keeps an editor from taking it off.
    await payload.update({
      collection: 'sessions',
      id: draft.id,
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    await publish(draft.id, { startsAt: at('11:00'), endsAt: at('12:00') })
  })

  it('finds people in other events, rooms in other events of the venue, and lets other venues be', async () => {
    const same = await makeEvent(payload, { title: 'Same venue', venue: venue.id })
    const elsewhere = await makeEvent(payload, {
      title: 'Elsewhere',
      venue: (await makeVenue(payload, { name: 'Other' })).id,
    })
    const clash = { startsAt: at('09:15'), endsAt: at('09:45'), room: 'Big hall' }
    expect(Object.keys(await problemsOf(makeSession(payload, same, clash)))).toEqual(['room'])
    const panel: Session['panel'] = [{ person: person.id, role: 'speaker' }]
    expect(Object.keys(await problemsOf(makeSession(payload, elsewhere, { ...clash, panel })))).toEqual([
      'panel.0.person',
    ])
    expect((await makeSession(payload, elsewhere, clash))._status).toBe('published')
  })

  it('does not count sessions of a cancelled event, nor those in the trash', async () => {
    const cancelled = await makeEvent(payload, { title: 'Off', venue: venue.id })
    const slot = { startsAt: at('20:00'), endsAt: at('21:00'), room: 'Small hall' }
    const off = await makeSession(payload, cancelled, { title: 'Off', ...slot })
    expect(Object.keys(await problemsOf(makeSession(payload, event, slot)))).toEqual(['room'])
    await payload.update({
      collection: 'events',
      id: cancelled.id,
      data: { scheduleState: 'cancelled' },
      overrideAccess: true,
    })
    const on = await makeSession(payload, event, slot)
    expect(on._status).toBe('published')

    await payload.update({
      collection: 'events',
      id: cancelled.id,
      data: { scheduleState: 'scheduled' },
      overrideAccess: true,
    })
    await payload.update({
      collection: 'sessions',
      id: on.id,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    })
    expect((await publish(off.id))._status).toBe('published')
    // Brought back from the trash it has to fit again.
    const restore = payload.update({
      collection: 'sessions',
      id: on.id,
      data: { deletedAt: null, _status: 'published' },
      overrideAccess: true,
      trash: true,
    })
    expect(Object.keys(await problemsOf(restore))).toEqual(['room'])
  })

  it('does not tell where a hidden person is to somebody who may not read it', async () => {
    const hidden = await makePanelist(payload, { name: 'Hidden One', protection: 'hidden' })
    const slot = { startsAt: at('18:00'), endsAt: at('19:00') }
    const panel: Session['panel'] = [{ person: hidden.id, role: 'speaker' }]
    await makeSession(payload, event, { title: 'Where the hidden one is', ...slot, panel })
    // Written by a script without a user, who reads as the public does.
    expect(await problemsOf(makeSession(payload, event, { ...slot, panel }))).toEqual({
      'panel.0.person': 'This person is in another session at that time, 2019-03-04 18:00 to 19:00.',
    })
  })

  it('refuses a wrong hashtag by name and adds a missing sign', async () => {
    expect(Object.keys(await problemsOf(makeSession(payload, event, { hashtag: 'Media Too' })))).toEqual([
      'hashtag',
    ])
    const session = await makeSession(payload, event, { title: 'Tagged', hashtag: 'MediaToo' })
    expect(session.hashtag).toBe('#MediaToo')
  })

  it('duplicates as a draft with a slug of its own', async () => {
    const copy = await payload.duplicate({
      collection: 'sessions',
      id: taken.id,
      data: { _status: 'draft' },
      depth: 0,
      overrideAccess: true,
    })
    expect({ slug: copy.slug, status: copy._status, room: copy.room }).toEqual({
      slug: 'opening-2',
      status: 'draft',
      room: 'Big hall',
    })
    expect(taken.slug).toBe('opening')
  })
})
