import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest, Where } from 'payload'
import { protectedOnes } from '../../domain/protection'
import { relationId } from '../../domain/relationId'
import { slugs } from '../../domain/slugs'
import type { ProtectedDocument } from './protectedDocument'

/** Where a picture shows somebody who may be protected. */
const likenesses = [
  { collection: slugs.panelists, field: 'portrait' },
  { collection: slugs.partnerOutlets, field: 'logo' },
] as const

type Likeness = (typeof likenesses)[number]['field']

/** Whether the published or the latest state of a protected person or outlet, in the trash or not, shows this picture. */
export const showsProtected = async (media: string, req: PayloadRequest): Promise<boolean> => {
  for (const { collection, field } of likenesses) {
    const where: Where = { and: [{ [field]: { equals: media } }, { protection: { in: [...protectedOnes] } }] }
    for (const draft of [false, true]) {
      const { docs } = await req.payload.find({
        collection,
        where,
        draft,
        depth: 0,
        limit: 1,
        pagination: false,
        trash: true,
        overrideAccess: true,
        req,
      })
      if (docs.length > 0) return true
    }
  }
  return false
}

/** Withholds the picture before a protected person is saved, the one that is being taken away too. */
export const withholdPicture =
  (field: Likeness): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const protection = data.protection ?? originalDoc?.protection
    if (protectedOnes.includes(protection))
      for (const media of new Set([relationId(data[field]), relationId(originalDoc?.[field])]))
        if (media) await setWithheld(media, 'protection', req)
    return data
  }

/** Frees the picture of whoever is published as open, unless it was withheld by hand or shows somebody else who is protected. */
export const freePicture =
  (field: Likeness): CollectionAfterChangeHook<ProtectedDocument & { [field in Likeness]?: unknown }> =>
  async ({ doc, req }) => {
    const media = relationId(doc[field])
    if (!media || doc._status !== 'published' || doc.protection !== 'open') return doc
    const picture = await req.payload.findByID({
      collection: slugs.media,
      id: media,
      depth: 0,
      disableErrors: true,
      showHiddenFields: true,
      overrideAccess: true,
      req,
    })
    if (picture?.withheldBy === 'protection' && !(await showsProtected(media, req)))
      await setWithheld(media, null, req)
    return doc
  }

/** Written past the hooks of pictures: nobody edits the picture here. One that was withheld by hand stays so. */
const setWithheld = (media: string, by: 'protection' | null, req: PayloadRequest) =>
  req.payload.db.updateOne({
    collection: slugs.media,
    where: { and: [{ id: { equals: media } }, { withheldBy: { not_equals: 'hand' } }] },
    data: { withheld: by !== null, withheldBy: by },
    req,
    returning: false,
  })
