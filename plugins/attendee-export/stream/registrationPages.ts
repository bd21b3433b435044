import { setImmediate } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import type { Registration } from '../domain/attendee'
import type { AttendeeExport } from '../options'

/**
 * Registrations that match, some at a time, in the order of their ids. Each page begins behind the last id of the one
 * before, so that people who sign up or leave meanwhile shift nobody into two pages or between them.
 */
export async function* registrationPages(
  payload: Payload,
  where: Where,
  { batchSize, registrationsSlug }: Pick<AttendeeExport, 'batchSize' | 'registrationsSlug'>,
): AsyncGenerator<Registration[], void> {
  let last: Registration['id'] | undefined
  for (;;) {
    const { docs } = await payload.find({
      collection: registrationsSlug,
      where: last === undefined ? where : { and: [where, { id: { greater_than: last } }] },
      sort: 'id',
      limit: batchSize,
      pagination: false,
      depth: 0,
      select: listed as Record<string, true>,
      // Access was asked of the event.
      overrideAccess: true,
    })
    const page = docs as unknown as Registration[]
    if (page.length > 0) yield page
    if (page.length < batchSize) return
    last = page.at(-1)?.id
    // SQLite answers without giving way; others are served between two pages.
    await setImmediate()
  }
}

const listed = {
  name: true,
  email: true,
  organisation: true,
  jobTitle: true,
  country: true,
  status: true,
  category: true,
  sessions: true,
  guests: true,
  answers: true,
  locale: true,
  listedTo: true,
  requestedAt: true,
}
