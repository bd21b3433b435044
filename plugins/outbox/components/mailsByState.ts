import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { MailState } from '../domain/mailRow'
import { outboxOf } from '../options'

type Viewer = { payload: Payload; user?: TypedUser | null }

/** How many mails of a state the user may see; none where he may see none. */
export const countMails = async ({ payload, user }: Viewer, state: MailState): Promise<number> => {
  const { slug, readers } = outboxOf(payload)
  // The predicate reads the user of a request; a component has no other part of one.
  const allowed = await readers({ req: { payload, user } as PayloadRequest })
  if (!allowed) return 0
  const { totalDocs } = await payload.count({
    collection: slug,
    where: { state: { equals: state } },
    overrideAccess: false,
    user,
  })
  return totalDocs
}

/** The address of the admin's list, of one state or of all. */
export const listUrl = (payload: Payload, state?: MailState): string =>
  formatAdminURL({
    adminRoute: payload.config.routes.admin,
    path: `/collections/${outboxOf(payload).slug}${state ? `?where[or][0][and][0][state][equals]=${state}` : ''}`,
  })
