import { describe, expect, it } from 'vitest'
import { type Facts, matchingRules, type Rule } from '../../../../../plugins/contact-routing/domain/rule'

const rule = (id: string, more: Partial<Rule> = {}): Rule => ({
  ...{ id, name: id, contact: id, priority: 0, topics: [], languages: [], countries: [], kinds: [] },
  ...more,
})

const facts: Facts = { topic: ' Press ', language: 'pt-BR', countries: ['DK', 'UA'], kind: 'sessions' }

describe('matchingRules', () => {
  it.each<[string, Partial<Rule>, boolean]>([
    ['a topic in another case', { topics: ['press', 'visa'] }, true],
    ['another topic', { topics: ['visa'] }, false],
    ['the language of a region', { languages: ['pt'] }, true],
    ['that region', { languages: ['pt-BR'] }, true],
    ['another region', { languages: ['pt-PT'] }, false],
    ['one of the countries', { countries: ['UA'] }, true],
    ['another country', { countries: ['FR'] }, false],
    ['the kind', { kinds: ['events', 'sessions'] }, true],
    ['another kind', { kinds: ['events'] }, false],
    ['all conditions together', { topics: ['press'], kinds: ['sessions'] }, true],
    ['one condition of two', { topics: ['press'], kinds: ['events'] }, false],
  ])('looks at %s', (_, conditions, matches) => {
    expect(matchingRules([rule('a', conditions)], facts).length).toBe(matches ? 1 : 0)
  })

  it('holds no condition against a question that says nothing', () => {
    const rules = [
      rule('a', { topics: ['press'] }),
      rule('b', { languages: ['en'] }),
      rule('c', { kinds: ['x'] }),
    ]
    expect(matchingRules(rules, { countries: [] })).toEqual([])
  })

  it('orders by priority, then by id', () => {
    const rules = [rule('c'), rule('a'), rule('b', { priority: 10 }), rule('d', { priority: -1 })]
    expect(matchingRules(rules, facts).map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd'])
  })
})
