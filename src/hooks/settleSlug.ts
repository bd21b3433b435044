import slugify from '@sindresorhus/slugify'
import {
  type CollectionSlug,
  type FieldHook,
  type PayloadRequest,
  ValidationError,
  type Where,
} from 'payload'
import { defaultLocale } from '../domain/locales'
import { cutSlug, firstFreeSlug, isMadeFrom, isSlug } from '../domain/slugText'

/** A slug of any text: transliterated (æøå, Cyrillic, Arabic), lower case, hyphens. '' where nothing can be spelt in Latin. */
export const toSlug = (text: string): string => cutSlug(slugify(text, { decamelize: false }))

/**
 * Gives a document its slug. What an editor typed stands if it is a slug that no other document has. Where there is none it is
 * made from the title, with a number where that is taken. It then stays, with one exception: while a document that was never
 * published is being typed (autosave), a slug that was made follows the title, or the first letters would become the address.
 *
 * Two creations of the same title at the same moment can choose the same slug: the unique index refuses the second, naming `slug`.
 */
export const settleSlug =
  (from: string): FieldHook =>
  async ({ collection, data, field, operation, originalDoc, req, siblingData, value }) => {
    if (!collection) throw new Error('settleSlug is for collections.')
    const before: unknown = operation === 'update' ? originalDoc?.slug : undefined
    const id: string | undefined = operation === 'update' ? originalDoc?.id : undefined
    const scope = { collection: collection.slug as CollectionSlug, id, req }

    if (typeof value === 'string' && value !== '' && value !== before) {
      await refuseUnfit(value, scope)
      return value
    }
    const title = titleOf(data?.[from] ?? originalDoc?.[from], req)
    if (typeof before === 'string' && before !== '' && value) {
      const titleBefore = titleOf(originalDoc?.[from], req)
      const follows =
        isAutosave(req) && title !== titleBefore && isMadeFrom(before, baseOf(titleBefore)) && title !== ''
      if (!follows || (await wasPublished(scope))) return before
    }
    if (title === '') {
      // Neither '' nor null, which a unique index would let one document have.
      if (!value && 'name' in field) delete siblingData[field.name ?? '']
      return value || undefined
    }
    // Only the default locale names the document, unless it has no title there yet.
    if (before && value && req.locale && req.locale !== defaultLocale) return before
    const base = baseOf(title)
    return firstFreeSlug(base, await takenSlugs(base, scope))
  }

type Scope = { collection: CollectionSlug; id: string | undefined; req: PayloadRequest }

/** The title of the default locale where the data holds several; where it holds one, that is the one being written. */
const titleOf = (title: unknown, req: PayloadRequest): string => {
  if (typeof title === 'string') return title.trim()
  if (typeof title !== 'object' || title === null) return ''
  const byLocale = title as Record<string, unknown>
  const text = byLocale[defaultLocale] ?? byLocale[req.locale ?? ''] ?? Object.values(byLocale)[0]
  return typeof text === 'string' ? text.trim() : ''
}

const baseOf = (title: string): string => toSlug(title) || 'untitled'

const isAutosave = (req: PayloadRequest): boolean => String(req.query?.autosave) === 'true'

const refuseUnfit = async (slug: string, { collection, id, req }: Scope): Promise<void> => {
  const message = !isSlug(slug)
    ? 'Use small letters a to z, digits and single hyphens, at most 120 characters.'
    : (await takenSlugs(slug, { collection, id, req })).has(slug)
      ? 'Another document has this slug.'
      : undefined
  if (message) throw new ValidationError({ collection, id, errors: [{ message, path: 'slug' }], req }, req.t)
}

/** Slugs of other documents that begin like this one; those in the trash keep theirs, since they can come back. */
const takenSlugs = async (slug: string, { collection, id, req }: Scope): Promise<Set<string>> => {
  const where: Where = { slug: { like: slug } }
  const { docs } = await req.payload.find({
    collection,
    where: id ? { and: [where, { id: { not_equals: id } }] } : where,
    depth: 0,
    // Which collections have the field, the types of all of them together don't say.
    select: { slug: true } as Record<string, true>,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
    trash: true,
  })
  return new Set(docs.map((doc) => ('slug' in doc ? String(doc.slug) : '')))
}

const wasPublished = async ({ collection, id, req }: Scope): Promise<boolean> => {
  const { totalDocs } = await req.payload.countVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
