import type { CollectionSlug, Payload, PayloadRequest, TypedLocale } from 'payload'
import { relationId } from '../../src/domain/relationId'
import type { Regarding } from './domain/enquiryBody'
import type { ChainLink } from './domain/route'
import { type Pointer, pointersOf, valuesAt } from './domain/walk'
import { askedAbout, type Resolved, routingOf, type Step, type Subject } from './options'

type Doc = Record<string, unknown>

/** What a question is about, as whoever asks may see it, by id or slug. */
export const findSubject = async (
  { relationTo, value }: Regarding,
  req: PayloadRequest,
  asked = askedAbout(routingOf(req.payload)),
): Promise<Pointer | undefined> => {
  const collection = asked.find((slug) => slug === relationTo)
  if (!collection) return undefined
  const hasSlug = req.payload.collections[collection].config.flattenedFields.some(
    ({ name }) => name === 'slug',
  )
  const fields = hasSlug ? ['slug', 'id'] : ['id']
  for (const field of fields) {
    const { docs } = await req.payload.find({
      collection,
      where: { [field]: { equals: value } },
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: false,
      req,
    })
    if (docs[0]) return { relationTo, id: String(docs[0].id) }
  }
  return undefined
}

export type SubjectFacts = {
  /** Contacts that the subject leads to, nearest first. */
  chain: ChainLink[]
  /** Countries of the nearest document that has any. */
  countries: string[]
}

/** Walks from a subject to what it is part of, then to the organisations behind all of these. */
export const factsOf = async (start: Pointer | undefined, payload: Payload): Promise<SubjectFacts> => {
  const { subjects } = routingOf(payload)
  const parts = await collect(start ? [start] : [], 'via', subjects, payload)
  const organisations = parts.flatMap(({ doc, subject }) => steps(doc, subject.behind))
  const all = [...parts, ...(await collect(organisations, 'behind', subjects, payload))]
  return {
    chain: all.flatMap(({ doc, subject }) => {
      const contact = subject.contact && relationId(doc[subject.contact])
      return contact ? { contact, of: inWords(doc, subject) } : []
    }),
    countries:
      all
        .map(({ doc, subject }) => (subject.countries ? valuesAt(doc, subject.countries).map(String) : []))
        .find((countries) => countries.length > 0) ?? [],
  }
}

/** What something is called: in words for staff, and its title alone for others, in a language where there is one. */
export const titleOf = async (
  { relationTo, id }: Pointer,
  payload: Payload,
  language?: string,
): Promise<{ title: string; words: string } | undefined> => {
  const subject = routingOf(payload).subjects[relationTo]
  const { localization } = payload.config
  const codes = localization ? localization.localeCodes : []
  const locale = codes.find((code) => code === language?.toLowerCase().split('-')[0])
  const doc = await read({ relationTo, id }, payload, locale)
  return doc && subject ? { title: title(doc, subject), words: inWords(doc, subject) } : undefined
}

type Found = { doc: Doc; subject: Subject }

/** Breadth first, each document once; what is gone is passed over. */
const collect = async (
  start: Pointer[],
  along: 'via' | 'behind',
  subjects: Resolved['subjects'],
  payload: Payload,
): Promise<Found[]> => {
  const found: Found[] = []
  const seen = new Set<string>()
  const queue = [...start]
  for (let next = queue.shift(); next; next = queue.shift()) {
    const key = `${next.relationTo}:${next.id}`
    const subject = subjects[next.relationTo]
    if (seen.has(key) || !subject) continue
    seen.add(key)
    const doc = await read(next, payload)
    if (!doc) continue
    found.push({ doc, subject })
    queue.push(...steps(doc, subject[along]))
  }
  return found
}

const steps = (doc: Doc, taken: Step[] = []): Pointer[] => taken.flatMap((step) => pointersOf(doc, step))

const read = async ({ relationTo, id }: Pointer, payload: Payload, locale?: string): Promise<Doc | null> => {
  const { docs } = await payload.find({
    collection: relationTo as CollectionSlug, // Options name collections that are there, which is checked at start.
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    ...(locale ? { locale: locale as TypedLocale } : {}),
  })
  return (docs[0] as Doc | undefined) ?? null
}

const title = (doc: Doc, subject: Subject) => String(doc[subject.title ?? 'title'] ?? '')

const inWords = (doc: Doc, subject: Subject) => `the ${subject.label} “${title(doc, subject)}”`
