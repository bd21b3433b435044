import { Gutter } from '@payloadcms/ui'
import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import type { DocumentViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
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
  const { admin: eventAdmin, labels } = payload.collections[events].config
  return (
    <Gutter>
      <Desk
        controls={RenderServerComponent({
          Component: eventAdmin.components?.edit?.beforeDocumentControls,
          importMap: payload.importMap,
          serverProps: { id: doc?.id, i18n: req.i18n, payload, user: req.user ?? undefined },
        })}
        event={event}
        eventsLabel={typeof labels.plural === 'string' ? labels.plural : 'Events'}
        eventsUrl={formatAdminURL({
          adminRoute: payload.config.routes.admin,
          path: `/collections/${events}`,
        })}
        initial={initial}
        slugs={{ events, registrations }}
        title={String(doc?.title ?? '')}
      />
    </Gutter>
  )
}
