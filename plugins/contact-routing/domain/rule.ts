/** What is known of a question when it is decided who gets it. */
export type Facts = {
  topic?: string
  /** BCP 47, as the asker gave it. */
  language?: string
  /** Countries of what the question is about, ISO 3166-1 alpha-2. */
  countries: readonly string[]
  /** The collection of what the question is about; undefined for a question about nothing in particular. */
  kind?: string
}

/** A rule holds when each of its conditions does; an empty condition always does. */
export type Rule = {
  id: string
  name: string
  contact: string
  /** Higher first. */
  priority: number
  topics: readonly string[]
  languages: readonly string[]
  countries: readonly string[]
  kinds: readonly string[]
}

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

/** `en-GB` is English. */
const speaks = (wanted: string, language: string) =>
  same(wanted, language) || same(wanted, language.split('-')[0] ?? '')

const holds = (rule: Rule, { topic, language, countries, kind }: Facts): boolean => {
  const conditions: [readonly string[], (wanted: string) => boolean][] = [
    [rule.topics, (wanted) => topic !== undefined && same(wanted, topic)],
    [rule.languages, (wanted) => language !== undefined && speaks(wanted, language)],
    [rule.countries, (wanted) => countries.some((country) => same(wanted, country))],
    [rule.kinds, (wanted) => kind !== undefined && same(wanted, kind)],
  ]
  return conditions.every(([wanted, matches]) => wanted.length === 0 || wanted.some(matches))
}

/** The rules that hold, in the order in which they count: by priority, then by id. */
export const matchingRules = (rules: readonly Rule[], facts: Facts): Rule[] =>
  rules
    .filter((rule) => holds(rule, facts))
    .sort((a, b) => b.priority - a.priority || a.id.localeCompare(b.id))
