import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises'
import type { SelectType, Where } from 'payload'
import type { Context } from '../claims/context'
import type { RegistrationDoc } from '../claims/registrationDoc'
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
  select?: SelectType,
): Promise<RegistrationDoc[]> => {
  const { docs } = await payload.db.find<RegistrationDoc>({
    collection: options.registrations,
    where: { and: [...conditions(asked), ...(after === null ? [] : [{ id: { greater_than: after } }])] },
    sort: 'id',
    limit,
    ...(select && { select }),
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

export const isAddressed = (audience: Audience, doc: RegistrationDoc): boolean =>
  matches(audience, addresseeOf(doc))

const addresseeOf = (doc: RegistrationDoc): Addressee => ({
  status: doc.status,
  category: doc.category ?? null,
  sessions: doc.sessions ?? [],
  locale: doc.locale,
  checkedInAt: doc.checkedInAt ?? null,
})

/** What an audience asks of a registration. */
const audienceSelect = {
  status: true,
  category: true,
  sessions: true,
  locale: true,
  checkedInAt: true,
} as const

const perPage = 200

/** How many an audience has now, and one of them. */
export const countAddressed = async (
  context: Context,
  asked: Asked,
  audience: Audience,
): Promise<{ recipients: number; first: RegistrationDoc | null }> => {
  let [recipients, firstId, after] = [0, null as string | null, null as string | null]
  for (;;) {
    const page = await pageAfter(context, asked, after, perPage, audienceSelect)
    for (const doc of page) {
      if (!isAddressed(audience, doc)) continue
      recipients += 1
      firstId ??= doc.id
    }
    if (page.length < perPage) break
    after = page.at(-1)?.id ?? null
    // SQLite answers without giving way; others are served between two pages.
    await nextTurnOfTheLoop()
  }
  const [first] = firstId === null ? [] : await someOfThem(context, asked, [firstId])
  return { recipients, first: first ?? null }
}
