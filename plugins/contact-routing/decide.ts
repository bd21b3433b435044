import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'
import type { Payload } from 'payload'
import { relationId } from '../../src/domain/relationId'
import { type Decision, escalate, type Question, type RoutableContact, route } from './domain/route'
import type { Rule } from './domain/rule'
import type { Pointer } from './domain/walk'
import { routingOf, settingsSlug } from './options'
import { factsOf } from './subject'

export type Asked = { regarding?: Pointer; topic?: string; language?: string }

/** Who gets a question, and why. Reads past all access rules: the answer holds no address. */
export const decide = async (
  { regarding, topic, language }: Asked,
  payload: Payload,
  now = new Date(),
): Promise<Decision> => {
  const [{ chain, countries }, rules, around] = await Promise.all([
    factsOf(regarding, payload),
    readRules(payload),
    readAround(payload, now),
  ])
  return route({
    ...around,
    rules,
    chain,
    facts: { topic, language, countries, kind: regarding?.relationTo },
  })
}

/** Who gets a question that its holder did not answer. */
export const decideEscalation = async (
  holder: string,
  payload: Payload,
  now = new Date(),
): Promise<Decision | undefined> => escalate(holder, await readAround(payload, now))

const readAround = async (
  payload: Payload,
  now: Date,
): Promise<Pick<Question, 'contacts' | 'fallback' | 'today'>> => {
  const { contacts: collection, timeZone } = routingOf(payload)
  const { docs } = await payload.find({ collection, depth: 0, pagination: false, overrideAccess: true })
  const settings = await payload.findGlobal({ slug: settingsSlug as never, depth: 0, overrideAccess: true })
  return {
    contacts: new Map(docs.map((doc) => [String(doc.id), routable(doc as ContactDoc)])),
    fallback: relationId((settings as { defaultContact?: unknown }).defaultContact),
    today: format(new TZDate(now, timeZone), 'yyyy-MM-dd'),
  }
}

/** As much of a contact as a decision reads; the collection is another room's. */
type ContactDoc = {
  id: string | number
  name?: string | null
  absences?: { from?: unknown; until?: unknown; cover?: unknown }[] | null
}

const routable = ({ id, name, absences }: ContactDoc): RoutableContact => ({
  id: String(id),
  name: name ?? '',
  absences: (absences ?? []).flatMap(({ from, until, cover }) =>
    from && until ? { from: dayOf(from), until: dayOf(until), cover: relationId(cover) } : [],
  ),
})

const dayOf = (value: unknown): string =>
  (value instanceof Date ? value.toISOString() : String(value)).slice(0, 10)

type RuleDoc = {
  id: string | number
  name: string
  contact?: unknown
  priority?: number | null
  topics?: string[] | null
  languages?: string[] | null
  countries?: string[] | null
  kinds?: string[] | null
}

const readRules = async (payload: Payload): Promise<Rule[]> => {
  const { docs } = await payload.find({
    collection: routingOf(payload).rulesSlug,
    where: { enabled: { equals: true } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return (docs as unknown as RuleDoc[]).flatMap(({ id, name, contact, priority, ...conditions }) => {
    const to = relationId(contact)
    const { topics, languages, countries, kinds } = conditions
    return to
      ? {
          ...{ id: String(id), name, contact: to, priority: priority ?? 0 },
          ...{
            topics: topics ?? [],
            languages: languages ?? [],
            countries: countries ?? [],
            kinds: kinds ?? [],
          },
        }
      : []
  })
}
