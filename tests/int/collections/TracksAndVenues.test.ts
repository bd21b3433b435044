import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemsOf } from '../../factories/problemsOf'
import { makeEvent, makeSession, makeTrack, makeVenue, programmeCollections } from '../../factories/programme'
import { engines } from '../../support/engines'
import { startPayload } from '../../support/startPayload'

describe.each(engines)('Tracks and Venues on %s', (engine) => {
  let payload: Payload
  let stop: () => Promise<void>

  beforeAll(async () => {
    ;({ payload, stop } = await startPayload(engine, { collections: [...programmeCollections] }))
  })
  afterAll(() => stop?.())

  it('keeps a track with its event while sessions of that event are in it', async () => {
    const [event, other] = [await makeEvent(payload), await makeEvent(payload, { title: 'Other' })]
    const track = await makeTrack(payload, event)
    const session = await makeSession(payload, event, { track: track.id })
    const move = () =>
      payload.update({
        collection: 'tracks',
        id: track.id,
        data: { event: other.id },
        depth: 0,
        overrideAccess: true,
      })
    expect(await problemsOf(move())).toEqual({
      event: '1 of its sessions belong to another event. Move them first.',
    })
    await expect(
      payload.delete({ collection: 'tracks', id: track.id, overrideAccess: true }),
    ).rejects.toMatchObject({ status: 409, data: { code: 'document-in-use' } })
    await payload.delete({ collection: 'sessions', id: session.id, overrideAccess: true })
    expect((await move()).event).toBe(other.id)
  })

  it('refuses a colour that is none', async () => {
    const event = await makeEvent(payload)
    for (const colour of ['red', '#12', '#12345g', 'url(x)'])
      expect(Object.keys(await problemsOf(makeTrack(payload, event, { colour })))).toEqual(['colour'])
    expect((await makeTrack(payload, event, { colour: '#1F6f8b' })).colour).toBe('#1F6f8b')
  })

  it('refuses places off the globe, countries that are none and rooms of one name, all at once', async () => {
    const venue = makeVenue(payload, {
      latitude: 90.1,
      longitude: -180.1,
      country: 'XX' as 'DK',
      rooms: [{ name: 'Hall' }, { name: ' hall' }],
    })
    expect(Object.keys(await problemsOf(venue)).sort()).toEqual(['country', 'latitude', 'longitude', 'rooms'])
  })
})
