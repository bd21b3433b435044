import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  Payload,
} from 'payload'
import { relationId } from '../../../src/domain/relationId'
import { ContactInUse } from '../errors'
import { routingOf, settingsSlug } from '../options'

/** The collection of contacts, whose default contact and whose contacts of rules stay. */
export const keepingUsedContacts = (contacts: CollectionConfig): CollectionConfig => ({
  ...contacts,
  hooks: {
    ...contacts.hooks,
    beforeChange: [...(contacts.hooks?.beforeChange ?? []), notIntoTheTrash],
    beforeDelete: [...(contacts.hooks?.beforeDelete ?? []), notForGood],
  },
})

const notForGood: CollectionBeforeDeleteHook = ({ id, req }) => refuseIfUsed(String(id), req.payload)

const notIntoTheTrash: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data.deletedAt && !originalDoc?.deletedAt && originalDoc)
    await refuseIfUsed(String(originalDoc.id), req.payload)
  return data
}

/** @throws ContactInUse that says where it is used */
const refuseIfUsed = async (contact: string, payload: Payload) => {
  const settings = await payload.findGlobal({ slug: settingsSlug as never, depth: 0, overrideAccess: true })
  if (relationId((settings as { defaultContact?: unknown }).defaultContact) === contact)
    throw new ContactInUse('it is the default contact')
  const { docs } = await payload.find({
    collection: routingOf(payload).rulesSlug,
    where: { contact: { equals: contact } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const [rule] = docs as unknown as { name: string }[]
  if (rule) throw new ContactInUse(`the rule “${rule.name}” leads to it`)
}
