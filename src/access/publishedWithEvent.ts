import type { Access, Where } from 'payload'
import { publishedOnly } from './publishedOnly'

/**
 * What the public reads of a collection whose documents belong to an event: published, and the event too. The event is asked at
 * each read and not remembered in a flag of the document, so nothing that changes the event (a schedule, a bulk edit, the trash)
 * can leave a session open behind it.
 */
export const publishedWithEvent: Access = async (args): Promise<Where> => ({
  and: [
    // publishedOnly always answers with a filter.
    (await publishedOnly(args)) as Where,
    { 'event._status': { equals: 'published' } },
    // Not `exists: false`, which Payload drops without a word from a path through a relation on MongoDB.
    { 'event.deletedAt': { equals: null } },
  ],
})
