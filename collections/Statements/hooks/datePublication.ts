import type { CollectionBeforeChangeHook } from 'payload'

/**
 * A statement that is published without a day gets today's, or the day on which its embargo ends. In UTC: a statement
 * belongs to no event and no zone; whoever wants another day writes it.
 */
export const datePublication: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { _status, publishedOn, embargoUntil } = { ...originalDoc, ...data }
  if (_status !== 'published' || publishedOn) return data
  const moment = Math.max(Date.now(), embargoUntil ? Date.parse(embargoUntil) : 0)
  return { ...data, publishedOn: `${new Date(moment).toISOString().slice(0, 10)}T00:00:00.000Z` }
}
