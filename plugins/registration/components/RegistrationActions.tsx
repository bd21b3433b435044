import { createLocalReq, type Payload, type TypedUser } from 'payload'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { RegistrationButtons } from './desk/RegistrationButtons'
import { registrationAdmin } from './registrationAdmin'

type Props = { id?: number | string; payload: Payload; user?: TypedUser }

/** What can be done to the registration that is open, for those who manage its event; nothing for others. */
export const RegistrationActions = async ({ id, payload, user }: Props) => {
  const admin = registrationAdmin(payload)
  if (id === undefined || !user || !admin) return null
  const { manages, registrations } = admin.options
  const req = await createLocalReq({ user }, payload)
  const doc = (await payload.findByID({
    collection: registrations,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    // The slug is the plugin's own, widened: the fields are its own as well.
  })) as unknown as RegistrationDoc | null
  if (!doc || !manages({ req, event: String(doc.event) })) return null
  const { name, status, priority, passedOver } = doc
  return (
    <RegistrationButtons
      person={{ id: String(id), name, status, priority, passedOver: passedOver ?? false }}
      registrationsSlug={registrations}
    />
  )
}
