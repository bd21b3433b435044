import DataLoader from 'dataloader'
import {
  type AccessResult,
  type CollectionSlug,
  isolateObjectProperty,
  type PayloadRequest,
  type Where,
} from 'payload'

import { collectionOf } from './relations/configured'

export type DocumentId = number | string

/** What the reader of one request may read, asked as seldom as possible and never remembered beyond the asking. */
export type ReaderVisibility = {
  /** The answer of the collection's own `read` access: everything, nothing, or what matches. */
  accessTo: (slug: string) => Promise<AccessResult>
  /** Whether one of these collections holds documents that the reader may not read, as far as access tells without a query. */
  isLimited: (slugs: Iterable<string>) => Promise<boolean>
  /** Of these documents, those that the reader may read; ids as strings. */
  readable: (slug: string, ids: readonly DocumentId[]) => Promise<ReadonlySet<string>>
  /** Ids of at most `limit` documents that match and that the reader may read. */
  matching: (slug: string, where: Where, limit: number) => Promise<DocumentId[]>
}

const visibilities = new WeakMap<PayloadRequest, ReaderVisibility>()

/** One a request, so that everything that is asked for in the same tick becomes one query a collection. */
export const visibilityOf = (req: PayloadRequest): ReaderVisibility => {
  const known = visibilities.get(req)
  if (known) return known
  const made = makeVisibility(req)
  visibilities.set(req, made)
  return made
}

/** Marks requests that ask for ids alone: their documents need no guarding, and guarding them would go round in circles. */
const asksForIds = Symbol('visible-relations: asks for ids')

export const isAskingForIds = (req: PayloadRequest): boolean => asksForIds in (req.context ?? {})

const makeVisibility = (req: PayloadRequest): ReaderVisibility => {
  const asked = new Map<string, Promise<AccessResult>>()
  const loaders = new Map<string, DataLoader<string, boolean>>()

  const accessTo = (slug: string): Promise<AccessResult> => {
    const running = asked.get(slug)
    if (running) return running
    const answer = askAccess(req, slug).finally(() => asked.delete(slug))
    asked.set(slug, answer)
    return answer
  }

  const isLimited = async (slugs: Iterable<string>): Promise<boolean> =>
    (await Promise.all([...slugs].map(accessTo))).some((access) => access !== true)

  const matching = async (slug: string, where: Where, limit: number): Promise<DocumentId[]> => {
    const { docs } = await req.payload.find({
      collection: slug as CollectionSlug,
      where,
      limit,
      pagination: false,
      depth: 0,
      // `id` alone; the generated types of select name the collection's other fields only.
      select: { id: true } as Record<string, true>,
      disableErrors: true,
      overrideAccess: false,
      req: askingForIds(req),
    })
    return docs.map(({ id }) => id)
  }

  const count = async (slug: string, where: Where): Promise<number> => {
    const { totalDocs } = await req.payload.count({
      collection: slug as CollectionSlug,
      where,
      disableErrors: true,
      overrideAccess: false,
      req: askingForIds(req),
    })
    return totalDocs
  }

  const loaderOf = (slug: string): DataLoader<string, boolean> => {
    const known = loaders.get(slug)
    if (known) return known
    const loader = new DataLoader<string, boolean>(
      async (ids) => {
        const wanted = [...new Set(ids)]
        const where: Where = { id: { in: wanted } }
        // Mostly the reader may read them all, and counting is a fraction of the work of finding.
        if ((await count(slug, where)) === wanted.length) return ids.map(() => true)
        const found = new Set((await matching(slug, where, 0)).map(String))
        return ids.map((id) => found.has(id))
      },
      // Not cached: within one request a document may be hidden, and then be read again.
      { cache: false, maxBatchSize: 1000 },
    )
    loaders.set(slug, loader)
    return loader
  }

  const readable = async (slug: string, ids: readonly DocumentId[]): Promise<ReadonlySet<string>> => {
    const wanted = [...new Set(ids.map(String))]
    const access = await accessTo(slug)
    if (access === false || wanted.length === 0) return new Set()
    if (access === true) return new Set(wanted)
    const loader = loaderOf(slug)
    const verdicts = await Promise.all(wanted.map((id) => loader.load(id)))
    return new Set(wanted.filter((_, index) => verdicts[index]))
  }

  return { accessTo, isLimited, readable, matching }
}

const askAccess = async (req: PayloadRequest, slug: string): Promise<AccessResult> => {
  const collection = collectionOf(req.payload, slug)
  if (!collection) return false
  return collection.config.access.read({ req })
}

/** The Local API writes locale, fallback, query and context into the request that it is given: into this one, not the reader's. */
const askingForIds = (req: PayloadRequest): PayloadRequest => {
  const own = isolateObjectProperty(req, ['context', 'fallbackLocale', 'locale', 'query'])
  own.context = { ...req.context, [asksForIds]: true }
  own.query = { ...req.query }
  return own
}
