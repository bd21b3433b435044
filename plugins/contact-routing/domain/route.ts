import { type Absence, absenceOn } from './absence'
import { type Facts, matchingRules, type Rule } from './rule'

export type RoutableContact = { id: string; name: string; absences: readonly Absence[] }

/** A contact that a subject leads to, and in words whose it is: `the session “Media”`. */
export type ChainLink = { of: string; contact: string }

export type Question = {
  facts: Facts
  rules: readonly Rule[]
  /** The session's contact, its track's, its event's, the organisation's: the first one counts. */
  chain: readonly ChainLink[]
  /** Id of the site's default contact. */
  fallback: string | undefined
  /** Every contact that is there, by id. */
  contacts: ReadonlyMap<string, RoutableContact>
  /** The day on which somebody must be there to answer, `YYYY-MM-DD`. */
  today: string
}

/** Who gets a question, and why, in words that name no address. */
export type Decision = { contact: string | undefined; reason: string }

/** Who gets a question: a rule by priority, else the nearest contact of the subject, else the default; then covers. */
export const route = (question: Question): Decision => {
  const { facts, rules, chain, fallback, contacts } = question
  const candidates = [
    ...matchingRules(rules, facts).map(({ name, contact }) => ({ contact, reason: `Rule “${name}”.` })),
    ...chain.map(({ of, contact }) => ({ contact, reason: `Contact of ${of}.` })),
  ]
  const found = candidates.find(({ contact }) => contacts.has(contact))
  if (found) return whoIsThere(found, question)
  return byDefault(fallback, 'Nobody in particular is responsible.', question)
}

/**
 * Who gets a question that nobody answered: the cover of today, else the default contact.
 * @returns undefined where that is the one who has it
 */
export const escalate = (
  holder: string,
  question: Pick<Question, 'fallback' | 'contacts' | 'today'>,
): Decision | undefined => {
  const { contact, reason } = whoIsThere({ contact: holder, reason: 'Not answered in time.' }, question)
  const next = contact === holder ? byDefault(question.fallback, reason, question) : { contact, reason }
  return next.contact === undefined || next.contact === holder ? undefined : next
}

type Around = Pick<Question, 'fallback' | 'contacts' | 'today'>

const nameOf = (id: string, { contacts }: Around) => contacts.get(id)?.name ?? 'Somebody'

const byDefault = (fallback: string | undefined, why: string, around: Around): Decision => {
  if (fallback === undefined || !around.contacts.has(fallback))
    return { contact: undefined, reason: `${why} No default contact is set.` }
  const covered = followCovers({ contact: fallback, reason: `${why} The default contact.` }, around)
  if (covered.contact !== undefined) return covered
  // There is nobody after the default: better with one who is away than with nobody.
  return { contact: fallback, reason: `${covered.reason} Stays with the default contact.` }
}

const whoIsThere = (start: { contact: string; reason: string }, around: Around): Decision => {
  const covered = followCovers(start, around)
  if (covered.contact !== undefined) return covered
  return byDefault(around.fallback, covered.reason, around)
}

/** Goes from who is away to the cover. Ends without a contact where there is no cover, or the covers go in a circle. */
const followCovers = (start: { contact: string; reason: string }, around: Around): Decision => {
  const words = [start.reason]
  const seen = new Set<string>()
  let id = start.contact
  for (;;) {
    seen.add(id)
    const absence = absenceOn(around.contacts.get(id)?.absences ?? [], around.today)
    if (!absence) return { contact: id, reason: words.join(' ') }
    const away = `${nameOf(id, around)} is away until ${absence.until}`
    const { cover } = absence
    if (cover === undefined || !around.contacts.has(cover)) {
      return { contact: undefined, reason: [...words, `${away}, without a cover.`].join(' ') }
    }
    words.push(`${away}, covered by ${nameOf(cover, around)}.`)
    if (seen.has(cover))
      return { contact: undefined, reason: [...words, 'The covers go in a circle.'].join(' ') }
    id = cover
  }
}
