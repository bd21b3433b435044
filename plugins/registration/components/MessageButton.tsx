import { createLocalReq, type Payload, type TypedUser } from 'payload'
import type { EventWords } from '../claims/eventWords'
import type { Choices } from './audienceWords'
import { MessageDrawer } from './MessageDrawer'
import { registrationAdmin } from './registrationAdmin'

type Props = { id?: number | string; payload: Payload; user?: TypedUser }

/** Shows the messages of the event that is open to those who manage it, and nothing to others. */
export const MessageButton = async ({ id, payload, user }: Props) => {
  const admin = registrationAdmin(payload)
  if (id === undefined || !user || !admin) return null
  const { events, manages, messages } = admin.options
  const req = await createLocalReq({ user }, payload)
  const event = String(id)
  if (!manages({ req, event })) return null
  const words = await admin.eventWords(req, event)
  if (!words) return null
  return <MessageDrawer choices={choicesOf(words, payload)} event={event} slugs={{ events, messages }} />
}

/** What an audience can be chosen by. */
const choicesOf = (words: EventWords, { config }: Payload): Choices => ({
  categories: words.categories.map(({ key, label }) => ({ value: key, label })),
  sessions: words.sessions.map(({ id, label }) => ({ value: id, label })),
  languages: config.localization
    ? config.localization.locales.map(({ code, label }) => ({
        value: code,
        label: typeof label === 'string' ? label : code,
      }))
    : [],
})
