import { slugs } from '../domain/slugs'
import { civicSpaceFacts } from './content/facts'
import type { DemoWriter } from './demoWriter'
import { drawBanner } from './drawBanner'
import { type Ids, idFrom } from './loadWhoIsWho'
import { richText } from './richText'
import {
  eventDescription,
  eventTranslations,
  sessionDescription,
  sessionRoom,
  sessionTitleArabic,
  trackColours,
  venueRooms,
} from './texts'

type Programme = Pick<typeof civicSpaceFacts, 'event' | 'sessions'>

/** The event with its venue, tracks and sessions. */
export const loadProgramme = async (
  writer: DemoWriter,
  ids: Ids,
  { event, sessions }: Programme,
): Promise<void> => {
  const { ensure, translate, ensurePicture } = writer
  const rolesOf = (roles: typeof event.organisationRoles = []) =>
    roles.map((row) => ({ ...row, organisation: idFrom(ids, row.organisation) }))

  const { key, venue, organisationRoles, registration, contact, ...facts } = event
  const eventId = await ensure(slugs.events, key, {
    ...facts,
    description: richText(...eventDescription),
    image: await ensurePicture('Drawing of a full hall with speech bubbles above it', () => drawBanner(key)),
    venue: await ensure(slugs.venues, 'game', { ...venue, rooms: venueRooms }),
    organisationRoles: rolesOf(organisationRoles),
    contact: idFrom(ids, contact),
    scheduleState: 'scheduled',
    ...eventSignUp(registration),
  })
  ids.set(key, eventId)
  for (const [locale, { description, ...texts }] of Object.entries(eventTranslations))
    await translate(slugs.events, eventId, locale as keyof typeof eventTranslations, {
      ...texts,
      description: richText(...description),
    })

  for (const [index, track] of civicSpaceFacts.tracks.entries())
    ids.set(
      track.key,
      await ensure(slugs.tracks, track.key, {
        title: track.title,
        hashtag: track.hashtag,
        organisationRoles: rolesOf(track.organisationRoles),
        event: eventId,
        order: index + 1,
        colour: trackColours[track.key],
      }),
    )

  for (const session of sessions) await loadSession(writer, ids, session)
  await translate(slugs.sessions, idFrom(ids, sessions[0]?.key ?? ''), 'ar', { title: sessionTitleArabic })
}

const loadSession = async ({ ensure }: DemoWriter, ids: Ids, session: Programme['sessions'][number]) => {
  const { key, event, track, organisers, registration, contact, panel, ...facts } = session
  ids.set(
    key,
    await ensure(slugs.sessions, key, {
      ...facts,
      kind: 'panel',
      description: richText(...sessionDescription),
      event: idFrom(ids, event),
      track: idFrom(ids, track),
      room: sessionRoom,
      languages: ['en'],
      organisers: organisers.map((organisation) => idFrom(ids, organisation)),
      contact: idFrom(ids, contact),
      panel: panel.map(({ person, ...row }) => ({
        ...row,
        ...(person ? { person: idFrom(ids, person) } : {}),
        confirmed: person !== undefined,
      })),
      ...sessionSignUp(registration),
    }),
  )
}

/** Spread into the facts: the field is there while the registration plugin is in the config. */
const eventSignUp = ({ open, signUpLinkShown }: Programme['event']['registration']) => ({
  registration: {
    enabled: open,
    signUpLinkShown,
    capacity: 120,
    waitingList: 'automatic' as const,
    maxPlaces: 1,
  },
})

const sessionSignUp = ({ open, ownSignUp }: Programme['sessions'][number]['registration']) => ({
  registration: { enabled: open, ownSignUp, capacity: 40 },
})
