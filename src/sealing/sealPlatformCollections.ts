import type { Access, CollectionConfig, SanitizedConfig, Where } from 'payload'
import { anyOf } from '../access/combine'
import { isAdmin } from '../access/isAdmin'
import { isEditor } from '../access/isEditor'
import { isStaff } from '../access/isStaff'
import { nobody } from '../access/nobody'

type Rules = Required<Pick<NonNullable<CollectionConfig['access']>, 'create' | 'read' | 'update' | 'delete'>>

/** Documents whose `user` is the one who asks, if that is a person who works here. */
const ofStaffThemselves: Access = async (args) => {
  const { user } = args.req
  if (!user || !(await isStaff(args))) return false
  const theirs: Where[] = [
    { 'user.value': { equals: user.id } },
    { 'user.relationTo': { equals: user.collection } },
  ]
  return { and: theirs }
}

/**
 * Payload's own collections, which it opens to any logged-in user: a website's key is one. The admin reads and writes
 * most of them beside these rules, on the server.
 */
const rules: Record<string, Rules> = {
  // Who edits what right now. Taking over from another is for editors.
  'payload-locked-documents': {
    create: nobody,
    read: isStaff,
    update: anyOf(isEditor, ofStaffThemselves),
    delete: anyOf(isEditor, ofStaffThemselves),
  },
  // Columns and filters that a person chose.
  'payload-preferences': {
    create: nobody,
    read: ofStaffThemselves,
    update: ofStaffThemselves,
    delete: ofStaffThemselves,
  },
  // What is queued holds what mails and sign-ups hold.
  'payload-jobs': { create: nobody, read: isAdmin, update: nobody, delete: isAdmin },
  'payload-kv': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'payload-migrations': { create: nobody, read: nobody, update: nobody, delete: nobody },
}

/**
 * The config with every rule of Payload's own collections written out.
 * @throws where Payload brought a collection that has no rules here: a new version must not open a door unseen
 */
export const sealPlatformCollections = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections.filter(({ slug }) => slug.startsWith('payload-'))) {
    const known = rules[collection.slug]
    if (!known) throw new Error(`No access rules for Payload's own collection ${collection.slug}.`)
    Object.assign(collection.access, known, { readVersions: nobody })
    // The preferences' own routes ask for a user and no more.
    if (collection.slug === 'payload-preferences' && collection.endpoints)
      collection.endpoints = collection.endpoints.map((endpoint) => ({
        ...endpoint,
        handler: async (req) =>
          (await isStaff({ req }))
            ? endpoint.handler(req)
            : Response.json(
                { errors: [{ message: req.t('error:notAllowedToPerformAction') }] },
                { status: 403 },
              ),
      }))
  }
  for (const global of config.globals.filter(({ slug }) => String(slug).startsWith('payload-')))
    Object.assign(global.access, { read: isAdmin, update: nobody, readVersions: nobody })
  // The host runs the queue; the routes for it are the admins'.
  const adminsJobs = ({ req }: { req: Parameters<Access>[0]['req'] }) => isAdmin({ req }) === true
  config.jobs = { ...config.jobs, access: { run: adminsJobs, queue: adminsJobs, cancel: adminsJobs } }
  return config
}
