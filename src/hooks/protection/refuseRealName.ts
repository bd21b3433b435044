import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { tellsName } from '../../domain/protection'
import { type FieldProblem, refuseFields } from '../refuseFields'
import type { ProtectedDocument } from './protectedDocument'

/** Refuses to publish an alias that is the real name, or a name under which the person was published openly. */
export const refuseRealName: CollectionBeforeChangeHook<ProtectedDocument> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const doc = { ...originalDoc, ...data }
  if (doc.protection !== 'alias' || data._status !== 'published') return data
  const problems: FieldProblem[] = []
  const realName = doc.sealed?.realName
  if (realName && tellsName(doc.name ?? '', realName))
    problems.push({ path: 'name', message: 'This is the real name. Write the alias here.' })
  else if (
    originalDoc?.id &&
    (await wasOpenAs(doc.name ?? '', collection.slug as CollectionSlug, originalDoc.id))
  )
    problems.push({ path: 'name', message: 'This name was public before. Choose another one as the alias.' })
  if (realName && tellsName(doc.nameAsPrinted ?? '', realName))
    problems.push({
      path: 'nameAsPrinted',
      message: 'This is the real name. Leave it empty or write the alias.',
    })
  refuseFields(problems, { collection: collection.slug, id: originalDoc?.id, req })
  return data

  async function wasOpenAs(name: string, slug: CollectionSlug, id: string): Promise<boolean> {
    const { totalDocs } = await req.payload.countVersions({
      collection: slug,
      where: {
        and: [
          { parent: { equals: id } },
          { 'version._status': { equals: 'published' } },
          { 'version.protection': { equals: 'open' } },
          { 'version.name': { equals: name } },
        ],
      },
      overrideAccess: true,
      req,
    })
    return totalDocs > 0
  }
}
