import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { defaultLocale } from '../../domain/locales'
import { tellsName } from '../../domain/protection'
import { textsIn, textsInOtherLocales } from '../../domain/shownTexts'
import { type FieldProblem, refuseFields } from '../refuseFields'
import { type ProtectedDocument, type ProtectedSlug, storedRow } from './protectedDocument'

/** Fields that nobody outside reads, or that are made anew. */
const notShown = new Set(['sealed', 'slug'])

/**
 * Refuses to publish an alias beside the real name: sealed, or one under which the document was published openly. It is
 * looked for in every text of the document, in all languages. A part of the name, or a text elsewhere, is not found.
 */
export const refuseRealName: CollectionBeforeChangeHook<ProtectedDocument> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const doc = { ...originalDoc, ...data }
  if (doc.protection !== 'alias' || data._status !== 'published') return data
  const slug = collection.slug as ProtectedSlug // These hooks are on those collections alone.
  const id = originalDoc?.id
  const names = new Set(id ? await openNames(slug, id, req) : [])
  if (doc.sealed?.realName) names.add(doc.sealed.realName)
  if (names.size === 0) return data

  const tellsOne = (text: string) => [...names].some((name) => tellsName(text, name))
  const locale = req.locale && req.locale !== 'all' ? req.locale : defaultLocale
  const stored: Record<string, unknown> = id ? await inAllLocales(slug, id, req) : {}
  const problems: FieldProblem[] = Object.entries(doc)
    .filter(([field]) => !notShown.has(field))
    .flatMap(([field, value]) => {
      if (textsIn(value).some(tellsOne)) return [{ path: field, message: messageFor(field) }]
      return textsInOtherLocales(stored[field], locale).some(tellsOne)
        ? [{ path: field, message: `In another language: ${messageFor(field)}` }]
        : []
    })
  refuseFields(problems, { collection: collection.slug, id, req })
  return data
}

const messageFor = (field: string): string =>
  field === 'name'
    ? 'This name is the real one or was public before. Write the alias here.'
    : 'The real name stands here. Take it out.'

/** Names under which a document was public, as far as its history goes back. */
const openNames = async (collection: ProtectedSlug, id: string, req: PayloadRequest): Promise<string[]> => {
  const { docs } = await req.payload.findVersions({
    collection,
    where: {
      and: [
        { parent: { equals: id } },
        { 'version._status': { equals: 'published' } },
        { 'version.protection': { equals: 'open' } },
      ],
    },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const stored = await storedRow(collection as CollectionSlug, id, req)
  const names = docs.map(({ version }) => version.name)
  return [...names, stored?.protection === 'open' ? stored.name : undefined].filter(
    (name) => typeof name === 'string',
  )
}

const inAllLocales = async (
  collection: ProtectedSlug,
  id: string,
  req: PayloadRequest,
): Promise<Record<string, unknown>> => ({
  ...(await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    locale: 'all',
    overrideAccess: true,
    trash: true,
  })),
})
