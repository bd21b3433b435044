import type { RegistrationDoc } from '../claims/registrationDoc'
import { registrationPages } from '../claims/registrationPages'
import { eventDoor } from '../domain/entry'
import { refuse } from '../domain/refusal'
import { searchWords } from '../domain/searchText'
import { answer } from '../endpoints/answer'
import { RegistrationError } from '../errors'
import type { AtDoor } from './atDoor'
import { doorDoc, doorFields } from './doorDoc'
import { findByWords } from './nameIndex'

/** A list that somebody scrolls would be the list of attendees. */
const mostShown = 10

/** `GET …/check-in/search?q=…&door=…`: a few who fit, best first. */
export const search = async (at: AtDoor): Promise<Response> => {
  const { q, door = eventDoor } = at.req.query
  const words = typeof q === 'string' && q.length <= 200 ? searchWords(q) : null
  if (!words) throw new RegistrationError(refuse('field-invalid', 'q'))
  await limit(at)
  const ids = await findByWords(at.context, at.event, words)
  const shown = ids.slice(0, mostShown)
  const found = new Map<string, Pick<RegistrationDoc, (typeof doorFields)[number]> & { id: string }>()
  if (shown.length > 0) {
    for await (const page of registrationPages(at.context, { id: { in: shown } }, doorFields))
      for (const doc of page) found.set(doc.id, doc)
  }
  const docs = shown.flatMap((id) => found.get(id) ?? []).map((doc) => doorDoc(doc, String(door)))
  return answer({ docs, more: ids.length > shown.length })
}

/** So that nobody reads the list out letter by letter. */
const limit = async ({ context, event, by }: AtDoor): Promise<void> => {
  const { countHit, doorSearches } = context.options
  const key = `${by}:${event}`
  for (const { limit, windowSeconds } of doorSearches) {
    await countHit?.({ name: 'check-in-search', key, limit, windowSeconds }, context)
  }
}
