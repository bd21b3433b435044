import type { Context } from './context'
import type { RegistrationDoc } from './registrationDoc'

/** A registration as it is stored, whatever its state; null where there is none. */
export const findRegistration = async (
  { payload, options }: Context,
  id: string,
): Promise<RegistrationDoc | null> => {
  const doc = await payload.db.findOne<RegistrationDoc>({
    collection: options.registrations,
    where: { id: { equals: id } },
  })
  return doc && { ...doc, event: String(doc.event) }
}
