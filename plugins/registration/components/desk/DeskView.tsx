import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { MessageButton } from '../MessageButton'
import { registrationAdmin } from '../registrationAdmin'
import { Desk } from './Desk'

/** An event's desk, for those who manage the event; whoever else opens its address is told so. */
export const DeskView = async ({ doc, initPageResult }: DocumentViewServerProps) => {
  const { req } = initPageResult
  const { payload } = req
  const admin = registrationAdmin(payload)
  const event = String(doc?.id)
  if (!admin?.options.manages({ req, event })) {
    return (
      <Gutter>
        <p>You don’t run the sign-up of this event.</p>
      </Gutter>
    )
  }
  const { events, registrations } = admin.options
  const initial = await admin.readDesk(req, event).catch((err: Error) => {
    payload.logger.error({ err, event, msg: 'The desk of an event could not be read.' })
    return null
  })
  const { labels } = payload.collections[events].config
  return (
    <Gutter>
      <Desk
        event={event}
        eventsLabel={typeof labels.plural === 'string' ? labels.plural : 'Events'}
        eventsUrl={formatAdminURL({
          adminRoute: payload.config.routes.admin,
          path: `/collections/${events}`,
        })}
        initial={initial}
        messages={<MessageButton id={event} payload={payload} user={req.user ?? undefined} />}
        slugs={{ events, registrations }}
        title={String(doc?.title ?? '')}
      />
    </Gutter>
  )
}
