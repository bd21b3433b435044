import type { PayloadRequest, Where } from 'payload'
import { relationId } from '../../../src/domain/relationId'
import { slugs } from '../../../src/domain/slugs'
import type { FieldProblem } from '../../../src/hooks/refuseFields'
import { clashMessage, type OtherSession } from '../domain/clashMessage'
import { isTimeRange, type TimeRange } from '../domain/timeRange'

type PublishedSession = {
  id: string | undefined
  startsAt?: string | null
  endsAt?: string | null
  room?: string | null
  panel?: { person?: string | { id: string } | null }[] | null
}

/**
 * Where a published session wants a room or a person that another published session has at that time: the room in any event of
 * the venue, the person in any event at all. Sessions of cancelled events take nothing.
 */
export const clashProblems = async (
  session: PublishedSession,
  event: { timeZone: string; venue: string | undefined },
  req: PayloadRequest,
): Promise<FieldProblem[]> => {
  if (!isTimeRange(session)) return []
  const atThatTime = during(session, session.id)
  const problems: FieldProblem[] = []

  if (session.room && event.venue) {
    const sameRoom: Where[] = [{ room: { equals: session.room } }, { 'event.venue': { equals: event.venue } }]
    const other = await findOther({ and: [...sameRoom, ...atThatTime] }, req)
    if (other) problems.push({ path: 'room', message: clashMessage('room', other, event.timeZone) })
  }
  for (const [index, { person }] of (session.panel ?? []).entries()) {
    const id = relationId(person)
    if (!id) continue
    const other = await findOther({ and: [{ 'panel.person': { equals: id } }, ...atThatTime] }, req, id)
    if (other)
      problems.push({
        path: `panel.${index}.person`,
        message: clashMessage('person', other, event.timeZone),
      })
  }
  return problems
}

const during = ({ startsAt, endsAt }: TimeRange, id: string | undefined): Where[] => [
  { startsAt: { less_than: endsAt } },
  { endsAt: { greater_than: startsAt } },
  { _status: { equals: 'published' } },
  { deletedAt: { exists: false } },
  // Not `exists: false`, which Payload drops without a word from a path through a relation on MongoDB.
  { 'event.deletedAt': { equals: null } },
  { 'event.scheduleState': { not_in: ['cancelled', 'postponed'] } },
  ...(id ? [{ id: { not_equals: id } }] : []),
]

/**
 * One session that matches. That there is one must be known whoever asks; its title is told to those who may read the session
 * and the person, since it can show where somebody is who must not be seen.
 */
const findOther = async (
  where: Where,
  req: PayloadRequest,
  person?: string,
): Promise<OtherSession | undefined> => {
  const { docs } = await req.payload.find({
    collection: slugs.sessions,
    where,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  const [other] = docs
  if (!other || !isTimeRange(other)) return undefined
  const { startsAt, endsAt, title } = other
  const mayKnow =
    (await mayRead(slugs.sessions, other.id, req)) &&
    (person === undefined || (await mayRead(slugs.panelists, person, req)))
  return { startsAt, endsAt, title: mayKnow ? title : undefined }
}

const mayRead = async (
  collection: 'sessions' | 'panelists',
  id: string,
  req: PayloadRequest,
): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection,
    where: { id: { equals: id } },
    overrideAccess: false,
    req,
    user: req.user,
  })
  return totalDocs === 1
}
