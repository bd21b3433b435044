import { randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { cutSlug } from '../../domain/slugText'
import { toSlug } from '../settleSlug'
import { type ProtectedDocument, storedRow } from './protectedDocument'

/**
 * The slug of whoever gets an alias, or another one, is made anew: the old one is made from the name that must not be
 * known. The random end keeps it from being guessed, and tells nothing about others of that name.
 */
export const disguiseSlug: CollectionBeforeChangeHook<ProtectedDocument> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const doc = { ...originalDoc, ...data }
  if (doc.protection !== 'alias') return data
  const isNew = originalDoc?.protection !== 'alias' || originalDoc.name !== doc.name
  if (!isNew && !(await tellsWho(doc))) return data
  const base = cutSlug(toSlug(doc.name ?? ''), 100)
  return { ...data, slug: [base, randomBytes(4).toString('hex')].filter(Boolean).join('-') }

  /** A form that was opened before the alias sends the old slug again. */
  async function tellsWho({ id, sealed, slug }: Partial<ProtectedDocument>): Promise<boolean> {
    if (!slug) return true
    const realName = toSlug(sealed?.realName ?? '')
    if (realName && slug.includes(realName)) return true
    const stored = id ? await storedRow(collection.slug as CollectionSlug, id, req) : null
    return stored !== null && stored.protection !== 'alias' && stored.slug === slug
  }
}
