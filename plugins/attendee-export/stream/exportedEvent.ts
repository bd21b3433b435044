import type { PayloadRequest, Where } from 'payload'
import type { EventWords } from '../domain/columns'
import { EventUnknown } from '../errors'
import type { AttendeeExport } from '../options'

export type ExportedEvent = {
  id: number | string
  slug: string
  title: string
  words: EventWords
  /** The event's sessions, as a request may name them. */
  sessions: { id: number | string; slug: string | null }[]
}

/** What is read of an event; the collection is another's. */
type EventDoc = {
  id: number | string
  slug?: string | null
  title?: string | null
  timeZone?: string | null
  registration?: {
    categories?: { key?: string | null; label?: string | null }[] | null
    questions?: QuestionRow[] | null
  } | null
}

type QuestionRow = {
  key?: string | null
  label?: string | null
  options?: { key?: string | null; value?: string | null; label?: string | null }[] | null
}

type SessionDoc = { id: number | string; slug?: string | null; title?: string | null }

/**
 * The event that a request names by id or slug, if the reader may export its attendees.
 * @throws EventUnknown for both: no such event, and one that is not the reader's
 */
export const exportedEvent = async (
  named: string,
  req: PayloadRequest,
  options: AttendeeExport,
): Promise<ExportedEvent> => {
  const access = await options.exporters({ req })
  if (access === false) throw new EventUnknown()
  const allowed: Where[] = access === true ? [] : [access]
  const event =
    (await findEvent({ and: [{ slug: { equals: named } }, ...allowed] }, req, options)) ??
    // A slug that is compared with ids is no error on SQLite and no condition at all on MongoDB.
    (looksLikeId(named)
      ? await findEvent({ and: [{ id: { equals: named } }, ...allowed] }, req, options)
      : undefined)
  if (!event) throw new EventUnknown()
  const sessions = await sessionsOf(event.id, req, options)
  return {
    id: event.id,
    slug: event.slug ?? String(event.id),
    title: event.title ?? '',
    words: wordsOf(event, sessions),
    sessions: sessions.map(({ id, slug }) => ({ id, slug: slug ?? null })),
  }
}

const looksLikeId = (text: string): boolean => /^(\d{1,15}|[0-9a-f]{24}|[0-9a-f-]{36})$/i.test(text)

const findEvent = async (
  where: Where,
  req: PayloadRequest,
  { eventsSlug }: AttendeeExport,
): Promise<EventDoc | undefined> => {
  const { docs } = await req.payload.find({
    collection: eventsSlug,
    where,
    limit: 1,
    pagination: false,
    depth: 0,
    select: { slug: true, title: true, timeZone: true, registration: true } as Record<string, true>,
    // The exporter's own access is in the filter: who may export a list reads the words in it.
    overrideAccess: true,
    req,
  })
  return docs[0] as EventDoc | undefined
}

const sessionsOf = async (
  event: EventDoc['id'],
  req: PayloadRequest,
  { sessionsSlug }: AttendeeExport,
): Promise<SessionDoc[]> => {
  const { docs } = await req.payload.find({
    collection: sessionsSlug,
    where: { event: { equals: event } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { title: true, slug: true } as Record<string, true>,
    overrideAccess: true,
    req,
  })
  return docs as unknown as SessionDoc[]
}

const wordsOf = ({ timeZone, registration }: EventDoc, sessions: SessionDoc[]): EventWords => ({
  timeZone: timeZone ?? 'UTC',
  questions: (registration?.questions ?? []).flatMap(({ key, label, options }) =>
    key ? [{ key, label: label || key, options: labelsOf(options ?? []) }] : [],
  ),
  categories: labelsOf(registration?.categories ?? []),
  sessions: Object.fromEntries(sessions.map(({ id, title }) => [String(id), title ?? String(id)])),
})

const labelsOf = (
  rows: { key?: string | null; value?: string | null; label?: string | null }[],
): Record<string, string> =>
  Object.fromEntries(
    rows.flatMap(({ key, value, label }) => {
      const name = key ?? value
      return name ? [[name, label || name]] : []
    }),
  )
