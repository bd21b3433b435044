import type { CollectionBeforeValidateHook, PayloadRequest, Where } from 'payload'
import { toCalendarDay } from '../../../src/domain/calendarDay'
import { slugs } from '../../../src/domain/slugs'
import { boundsOfDays, isTimeZone, wallTimeAt } from '../../../src/domain/wallTime'
import { strictnessOf } from '../../../src/hooks/noteDraftSave'
import { type FieldProblem, refuseFields } from '../../../src/hooks/refuseFields'
import type { Event } from '../../../src/payload-types'

/**
 * Refuses to publish days that end before they begin, and days that leave published sessions outside. A postponed event has no days to be
 * outside of: that is the way to move a whole programme (postpone, move the sessions, schedule again).
 */
export const refuseImpossibleDays: CollectionBeforeValidateHook<Event> = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const event = { ...originalDoc, ...data }
  const strictness = strictnessOf({ context, data: event, operation })
  const startsOn = toCalendarDay(event.startsOn)
  const endsOn = toCalendarDay(event.endsOn)
  if (!strictness || !startsOn || !endsOn) return data
  const id = operation === 'update' ? originalDoc?.id : undefined

  const problems: FieldProblem[] = []
  if (endsOn < startsOn)
    problems.push({ path: 'endsOn', message: 'The last day must not be before the first.' })
  else if (
    id &&
    strictness === 'published' &&
    event.scheduleState !== 'postponed' &&
    event.timeZone &&
    isTimeZone(event.timeZone)
  )
    problems.push(...(await sessionsOutside({ id, startsOn, endsOn, timeZone: event.timeZone }, req)))
  refuseFields(problems, { collection: collection.slug, id, req })
  return data
}

type Days = { id: string; startsOn: string; endsOn: string; timeZone: string }

const sessionsOutside = async (
  { id, startsOn, endsOn, timeZone }: Days,
  req: PayloadRequest,
): Promise<FieldProblem[]> => {
  const { from, until } = boundsOfDays(startsOn, endsOn, timeZone)
  const problems: FieldProblem[] = []
  const sides: { path: string; outside: Where }[] = [
    { path: 'startsOn', outside: { startsAt: { less_than: from } } },
    { path: 'endsOn', outside: { endsAt: { greater_than: until } } },
  ]
  for (const { path, outside } of sides) {
    const { docs, totalDocs } = await req.payload.find({
      collection: slugs.sessions,
      where: {
        and: [
          { event: { equals: id } },
          { _status: { equals: 'published' } },
          { deletedAt: { exists: false } },
          outside,
        ],
      },
      depth: 0,
      limit: 1,
      overrideAccess: true,
      req,
      sort: 'startsAt',
    })
    const [first] = docs
    if (!first) continue
    const more = totalDocs > 1 ? ` and ${totalDocs - 1} more` : ''
    problems.push({
      path,
      message: `“${first.title}” (${wallTimeAt(first.startsAt, timeZone).replace('T', ' ')})${more} would be outside these days. Move or unpublish it first, or set the event to postponed while you do.`,
    })
  }
  return problems
}
