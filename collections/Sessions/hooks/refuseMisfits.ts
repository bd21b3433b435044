import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { toCalendarDay } from '../../../src/domain/calendarDay'
import { defaultLocale } from '../../../src/domain/locales'
import { relationId } from '../../../src/domain/relationId'
import { slugs } from '../../../src/domain/slugs'
import { strictnessOf } from '../../../src/hooks/noteDraftSave'
import { type FieldProblem, refuseFields } from '../../../src/hooks/refuseFields'
import type { Session } from '../../../src/payload-types'
import { type EventFrame, eventProblems } from '../domain/eventProblems'
import { shapeProblems, unfinishedProblems } from '../domain/shapeProblems'
import { clashProblems } from './clashProblems'

/**
 * Refuses a session that can't be or doesn't fit its event (saved as a whole), or whose room or people are taken (published).
 * A draft is work in progress and may be wrong in all of this: what counts is what the website shows.
 *
 * Two editors who publish clashing sessions at the same moment both pass, since each looks before the other has written. The
 * next save of either names the clash; nothing is lost by it, so no lock is held for it.
 */
export const refuseMisfits: CollectionBeforeValidateHook<Session> = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const session = { ...originalDoc, ...data }
  const strictness = strictnessOf({ context, data: session, operation })
  if (!strictness) return data
  const id = operation === 'update' ? originalDoc?.id : undefined

  const problems: FieldProblem[] = shapeProblems(session)
  // In another language a placeholder may not be translated yet, and is not missing for that.
  if (operation === 'create' || req.locale === defaultLocale) problems.push(...unfinishedProblems(session))
  const event = await eventFrameOf(relationId(session.event), req)
  if (event) {
    const eventOfTrack = await eventOf(relationId(session.track), req)
    problems.push(...eventProblems({ ...session, eventOfTrack }, event))
    if (strictness === 'published') problems.push(...(await clashProblems({ ...session, id }, event, req)))
  }
  refuseFields(problems, { collection: collection.slug, id, req })
  return data
}

const eventFrameOf = async (
  id: string | undefined,
  req: PayloadRequest,
): Promise<(EventFrame & { venue: string | undefined }) | undefined> => {
  if (!id) return undefined
  const { docs } = await req.payload.find({
    collection: slugs.events,
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    trash: true,
  })
  const event = docs[0]
  const startsOn = toCalendarDay(event?.startsOn)
  // A draft event without days or a zone yet gives nothing to compare with.
  if (!event?.timeZone || !startsOn) return undefined
  const venue = relationId(event.venue)
  return {
    id: event.id,
    startsOn,
    endsOn: toCalendarDay(event.endsOn) ?? startsOn,
    timeZone: event.timeZone,
    postponed: event.scheduleState === 'postponed',
    rooms: await roomsOf(venue, req),
    venue,
  }
}

const roomsOf = async (venue: string | undefined, req: PayloadRequest): Promise<string[] | undefined> => {
  if (!venue) return undefined
  const { docs } = await req.payload.find({
    collection: slugs.venues,
    where: { id: { equals: venue } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    trash: true,
  })
  return (docs[0]?.rooms ?? []).map((room) => room.name)
}

const eventOf = async (track: string | undefined, req: PayloadRequest): Promise<string | undefined> => {
  if (!track) return undefined
  const { docs } = await req.payload.find({
    collection: slugs.tracks,
    where: { id: { equals: track } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    select: { event: true },
    trash: true,
  })
  return relationId(docs[0]?.event)
}
