import type { Where } from 'payload'
import type { Context } from '../claims/context'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { registrationPages } from '../claims/registrationPages'
import { type Addressee, type Audience, matches } from '../domain/audience'

export type Asked = {
  event: string
  /** Who signed up later was not there when the message was written. ISO 8601. */
  until: string
}

const conditions = ({ event, until }: Asked): Where[] => [
  { event: { equals: event } },
  { createdAt: { less_than_equal: until } },
]

/** Registrations behind an id, in the order of their ids, so that nobody is met twice or missed while others come and go. */
export const pageAfter = async (
  { payload, options }: Context,
  asked: Asked,
  after: string | null,
  limit: number,
): Promise<RegistrationDoc[]> => {
  const { docs } = await payload.db.find<RegistrationDoc>({
    collection: options.registrations,
    where: { and: [...conditions(asked), ...(after === null ? [] : [{ id: { greater_than: after } }])] },
    sort: 'id',
    limit,
    pagination: false,
  })
  return docs
}

/** These of an event's registrations, as they are by now. */
export const someOfThem = async (
  { payload, options }: Context,
  asked: Asked,
  ids: string[],
): Promise<RegistrationDoc[]> => {
  const { docs } = await payload.db.find<RegistrationDoc>({
    collection: options.registrations,
    where: { and: [...conditions(asked), { id: { in: ids } }] },
    sort: 'id',
    limit: 0,
    pagination: false,
  })
  return docs
}

/** Whether a message to an audience goes to whoever has this registration. */
export const isAddressed = (audience: Audience, doc: Asking): boolean => matches(audience, addresseeOf(doc))

/** What an audience asks of a registration. */
const audienceFields = ['status', 'category', 'sessions', 'locale', 'checkedInAt'] as const

type Asking = Pick<RegistrationDoc, (typeof audienceFields)[number]>

const addresseeOf = (doc: Asking): Addressee => ({
  status: doc.status,
  category: doc.category ?? null,
  sessions: doc.sessions ?? [],
  locale: doc.locale,
  checkedInAt: doc.checkedInAt ?? null,
})

/** How many an audience has now, and one of them. */
export const countAddressed = async (
  context: Context,
  asked: Asked,
  audience: Audience,
): Promise<{ recipients: number; first: RegistrationDoc | null }> => {
  let recipients = 0
  let firstId: string | undefined
  for await (const page of registrationPages(context, { and: conditions(asked) }, audienceFields)) {
    for (const doc of page) {
      if (!isAddressed(audience, doc)) continue
      recipients += 1
      firstId ??= doc.id
    }
  }
  const [first] = firstId === undefined ? [] : await someOfThem(context, asked, [firstId])
  return { recipients, first: first ?? null }
}
