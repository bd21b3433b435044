import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import type { RegistrationAdmin } from '../admin'
import type { ResolvedOptions } from '../options'
import type { Choices } from './audienceWords'
import { MessageDrawer } from './MessageDrawer'

type Props = { id?: number | string; payload: Payload; user?: TypedUser }

/** Shows the messages of the event that is open to those who manage it, and nothing to others. */
export const MessageButton = async ({ id, payload, user }: Props) => {
  // The plugin itself put it there.
  const admin = payload.config.custom?.registration as RegistrationAdmin | undefined
  if (id === undefined || !user || !admin) return null
  const { options } = admin
  const req = await createLocalReq({ user }, payload)
  const event = String(id)
  if (!options.manages({ req, event })) return null
  const slugs = { events: options.events, messages: options.messages }
  return <MessageDrawer choices={await choicesOf(event, req, options)} event={event} slugs={slugs} />
}

/** What an audience can be chosen by. */
const choicesOf = async (
  event: string,
  req: PayloadRequest,
  { events, sessions }: ResolvedOptions,
): Promise<Choices> => {
  const { payload } = req
  const asUser = { depth: 0, overrideAccess: false, req } as const
  const doc = await payload.findByID({ ...asUser, collection: events, id: event, disableErrors: true })
  // The collections are options, their fields are those that this plugin adds or names in its README.
  const { registration } = (doc ?? {}) as unknown as {
    registration?: { categories?: { key: string; label?: string | null }[] | null }
  }
  const { docs } = await payload.find({
    ...asUser,
    collection: sessions,
    where: { event: { equals: event } },
    select: { title: true } as Record<string, true>,
    sort: 'startsAt',
    limit: 0,
    pagination: false,
  })
  const { localization } = payload.config
  return {
    categories: (registration?.categories ?? []).map(({ key, label }) => ({
      value: key,
      label: label || key,
    })),
    sessions: (docs as unknown as { id: string; title?: string | null }[]).map((session) => ({
      value: String(session.id),
      label: session.title || String(session.id),
    })),
    languages: localization
      ? localization.locales.map(({ code, label }) => ({
          value: code,
          label: typeof label === 'string' ? label : code,
        }))
      : [],
  }
}
