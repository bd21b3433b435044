import type { Payload } from 'payload'
import { slugs } from './domain/slugs'

/** Where an event takes place, in one line, as far as the public may know its venue; empty where it has none. */
export const whereIs = async (
  { venue }: Record<string, unknown>,
  { payload, locale }: { payload: Payload; locale: string },
): Promise<string> => {
  if (typeof venue !== 'string') return ''
  const { docs } = await payload.find({
    collection: slugs.venues,
    where: { id: { equals: venue } },
    limit: 1,
    pagination: false,
    depth: 0,
    // The person's own, which the sign-up has checked.
    locale: locale as never,
    overrideAccess: false,
  })
  const [found] = docs
  if (!found) return ''
  const town = [found.postalCode, found.city].filter(Boolean).join(' ')
  return [found.name, found.street, town].filter(Boolean).join(', ')
}
