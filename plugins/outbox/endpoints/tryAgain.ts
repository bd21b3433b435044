import type { CollectionSlug, Endpoint } from 'payload'
import { kick } from '../delivery/kick'
import { MailNotFailed } from '../errors'
import { outboxOf } from '../options'

/** `POST /api/mails/:id/try-again`: a mail that failed gets all its tries anew. For those who read mails. */
export const tryAgain: Endpoint = {
  path: '/:id/try-again',
  method: 'post',
  handler: async (req) => {
    const { payload } = req
    const { slug } = outboxOf(payload)
    // Answers 403 or 404 to whoever may not read the mail.
    const { id } = await payload.findByID({
      collection: slug as CollectionSlug,
      id: String(req.routeParams?.id),
      depth: 0,
      overrideAccess: false,
      req,
    })
    const queued = await payload.db.updateOne({
      collection: slug,
      where: { and: [{ id: { equals: id } }, { state: { equals: 'failed' } }] },
      data: { state: 'queued', attempts: 0, nextAttemptAt: new Date().toISOString() },
      options: { atomic: true },
    })
    if (!queued) throw new MailNotFailed()
    kick(payload)
    return Response.json({ doc: { id, state: 'queued' } })
  },
}
