import type { Payload } from 'payload'
import { Contacts } from '../../collections/Contacts'
import { Events } from '../../collections/Events'
import { Media } from '../../collections/Media'
import { Organisations } from '../../collections/Organisations'
import { Panelists } from '../../collections/Panelists'
import { PartnerOutlets } from '../../collections/PartnerOutlets'
import { Sessions } from '../../collections/Sessions'
import { Statements } from '../../collections/Statements'
import { Tracks } from '../../collections/Tracks'
import { Users } from '../../collections/Users'
import { Venues } from '../../collections/Venues'
import type { Event, Panelist, Session, Track, Venue } from '../../src/payload-types'

/** All collections that a programme leads to. */
export const programmeCollections = [
  Events,
  Sessions,
  Tracks,
  Venues,
  Panelists,
  Organisations,
  PartnerOutlets,
  Statements,
  Contacts,
  Media,
  Users,
]

type Made<T> = Partial<Omit<T, 'id' | 'createdAt' | 'updatedAt'>>

/** A published venue with a big and a small room. */
export const makeVenue = (payload: Payload, data: Made<Venue> = {}): Promise<Venue> =>
  payload.create({
    collection: 'venues',
    data: {
      name: 'GAME',
      _status: 'published',
      rooms: [
        { name: 'Big hall', capacity: 200 },
        { name: 'Small hall', capacity: 20 },
      ],
      ...data,
    },
    depth: 0,
    overrideAccess: true,
  })

/** A published event of two days in Copenhagen, 4 and 5 March 2019. */
export const makeEvent = (payload: Payload, data: Made<Event> = {}): Promise<Event> =>
  payload.create({
    collection: 'events',
    data: {
      title: 'Claiming Civic Space Together',
      startsOn: '2019-03-04',
      endsOn: '2019-03-05',
      timeZone: 'Europe/Copenhagen',
      scheduleState: 'scheduled',
      _status: 'published',
      ...data,
    },
    depth: 0,
    overrideAccess: true,
  })

/** A published session on the first afternoon of makeEvent's event. */
export const makeSession = (
  payload: Payload,
  event: Pick<Event, 'id'>,
  data: Made<Session> = {},
): Promise<Session> =>
  payload.create({
    collection: 'sessions',
    data: {
      title: 'Session',
      event: event.id,
      startsAt: '2019-03-04T13:15:00+01:00',
      endsAt: '2019-03-04T16:15:00+01:00',
      _status: 'published',
      ...data,
    },
    depth: 0,
    overrideAccess: true,
  })

export const makeTrack = (
  payload: Payload,
  event: Pick<Event, 'id'>,
  data: Made<Track> = {},
): Promise<Track> =>
  payload.create({
    collection: 'tracks',
    data: { title: 'Track', event: event.id, _status: 'published', ...data },
    depth: 0,
    overrideAccess: true,
  })

export const makePanelist = (payload: Payload, data: Made<Panelist> = {}): Promise<Panelist> =>
  payload.create({
    collection: 'panelists',
    data: { name: 'Daniel Arnaudo', protection: 'open', _status: 'published', ...data },
    depth: 0,
    overrideAccess: true,
  })
