import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { routingOf } from '../options'
import './routing.css'

/** Tells staff, on the dashboard, of enquiries that did not reach their contact. */
export const UndeliveredNotice = async ({ payload, user }: { payload: Payload; user?: TypedUser }) => {
  const { slug, staff } = routingOf(payload)
  // The predicate reads the user of a request; a component has no other part of one.
  if ((await staff({ req: { payload, user } as PayloadRequest })) !== true) return null
  const { totalDocs } = await payload.count({
    collection: slug,
    where: { and: [{ delivery: { equals: 'failed' } }, { state: { equals: 'open' } }] },
    overrideAccess: false,
    user,
  })
  if (totalDocs === 0) return null
  const href = formatAdminURL({
    adminRoute: payload.config.routes.admin,
    path: `/collections/${slug}?where[or][0][and][0][delivery][equals]=failed`,
  })
  return (
    <p className="routing-notice" role="status">
      {totalDocs === 1 ? 'One enquiry' : `${totalDocs} enquiries`} did not reach a contact.{' '}
      <a href={href}>Look at {totalDocs === 1 ? 'it' : 'them'}</a>
    </p>
  )
}
