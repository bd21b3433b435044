import type { CollectionBeforeValidateHook } from 'payload'
import { relationId } from '../../../src/domain/relationId'
import { slugs } from '../../../src/domain/slugs'
import { refuseFields } from '../../../src/hooks/refuseFields'
import type { Track } from '../../../src/payload-types'

/** Refuses to move a track to another event while sessions of its event are in it. */
export const refuseForeignSessions: CollectionBeforeValidateHook<Track> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const event = relationId(data?.event)
  if (operation !== 'update' || !originalDoc || !event || event === relationId(originalDoc.event)) return data
  const { totalDocs } = await req.payload.count({
    collection: slugs.sessions,
    where: { and: [{ track: { equals: originalDoc.id } }, { event: { not_equals: event } }] },
    overrideAccess: true,
    req,
    trash: true,
  })
  const message = `${totalDocs} of its sessions belong to another event. Move them first.`
  refuseFields(totalDocs > 0 ? [{ path: 'event', message }] : [], {
    collection: collection.slug,
    id: originalDoc.id,
    req,
  })
  return data
}
