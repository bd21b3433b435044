import type { PayloadRequest } from 'payload'
import type { QuestionKind } from '../domain/answers'
import type { QuestionWords } from '../domain/eventWords'
import type { ResolvedOptions } from '../options'

/** What an editor wrote about an event and its sign-up, in the reader's content language. */
export type EventWords = {
  id: string
  title: string
  slug: string | null
  timeZone: string
  categories: { key: string; label: string }[]
  /** All sessions of the event in the order of time, whether or not people choose them. */
  sessions: { id: string; label: string }[]
  questions: QuestionWords[]
}

type LabelRow = { key?: string | null; label?: string | null }

type EventDoc = {
  id: number | string
  title?: string | null
  slug?: string | null
  timeZone?: string | null
  registration?: {
    categories?: LabelRow[] | null
    questions?:
      | (LabelRow & {
          kind?: QuestionKind | null
          required?: boolean | null
          options?: LabelRow[] | null
          onlyIf?: { question?: string | null; equals?: string | null } | null
        })[]
      | null
  } | null
}

type SessionDoc = { id: number | string; title?: string | null; slug?: string | null }

/** As the reader may read them; null where the reader may not read the event. */
export const eventWords = async (
  req: PayloadRequest,
  { events, sessions }: Pick<ResolvedOptions, 'events' | 'sessions'>,
  id: string,
): Promise<EventWords | null> => {
  const asReader = { overrideAccess: false, depth: 0, req } as const
  const doc = (await req.payload.findByID({
    ...asReader,
    collection: events,
    id,
    disableErrors: true,
    select: { title: true, slug: true, timeZone: true, registration: true },
  })) as EventDoc | null
  if (!doc) return null
  const { docs } = await req.payload.find({
    ...asReader,
    collection: sessions,
    where: { event: { equals: id } },
    select: { title: true, slug: true },
    sort: 'startsAt',
    limit: 0,
    pagination: false,
  })
  return wordsOf(doc, docs as SessionDoc[])
}

const wordsOf = (doc: EventDoc, sessions: SessionDoc[]): EventWords => ({
  id: String(doc.id),
  title: doc.title || doc.slug || String(doc.id),
  slug: doc.slug ?? null,
  timeZone: doc.timeZone ?? 'UTC',
  categories: labelled(doc.registration?.categories),
  sessions: sessions.map(({ id, title, slug }) => ({ id: String(id), label: title || slug || String(id) })),
  questions: (doc.registration?.questions ?? []).flatMap(({ key, label, kind, required, options, onlyIf }) =>
    key
      ? {
          key,
          label: label || key,
          kind: kind ?? 'text',
          required: required ?? false,
          options: labelled(options),
          condition: onlyIf?.question ? { question: onlyIf.question, equals: onlyIf.equals ?? '' } : null,
        }
      : [],
  ),
})

const labelled = (rows: LabelRow[] | null | undefined): { key: string; label: string }[] =>
  (rows ?? []).flatMap(({ key, label }) => (key ? { key, label: label || key } : []))
