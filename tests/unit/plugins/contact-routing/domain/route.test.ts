import { describe, expect, it } from 'vitest'
import type { Absence } from '../../../../../plugins/contact-routing/domain/absence'
import { escalate, type Question, route } from '../../../../../plugins/contact-routing/domain/route'
import type { Rule } from '../../../../../plugins/contact-routing/domain/rule'

const away = (cover?: string): Absence[] => [{ from: '2026-03-01', until: '2026-03-10', cover }]

const contacts = (absences: Record<string, Absence[]> = {}) =>
  new Map(
    ['Ann', 'Bo', 'Cy', 'Default'].map((name) => {
      const id = name.toLowerCase()
      return [id, { id, name, absences: absences[id] ?? [] }]
    }),
  )

const rule = (name: string, contact: string, more: Partial<Rule> = {}): Rule => ({
  ...{ id: name, name, contact, priority: 0, topics: [], languages: [], countries: [], kinds: [] },
  ...more,
})

const question = (more: Partial<Question> = {}): Question => ({
  facts: { countries: [] },
  rules: [],
  chain: [],
  fallback: 'default',
  contacts: contacts(),
  today: '2026-03-05',
  ...more,
})

const sessionOf = (contact: string) => ({ of: 'the session “Media”', contact })
const eventOf = (contact: string) => ({ of: 'the event “Forum”', contact })

describe('route', () => {
  it.each<[string, Partial<Question>, string | undefined, string]>([
    [
      'a rule before the contact of the session',
      {
        facts: { topic: 'Press', countries: [] },
        rules: [rule('Press', 'ann', { topics: ['press'] })],
        chain: [sessionOf('bo')],
      },
      'ann',
      'Rule “Press”.',
    ],
    [
      'the nearest contact',
      { chain: [sessionOf('ann'), eventOf('bo')] },
      'ann',
      'Contact of the session “Media”.',
    ],
    ['the default', {}, 'default', 'Nobody in particular is responsible. The default contact.'],
    [
      'the next candidate when a contact is gone',
      { chain: [sessionOf('deleted'), eventOf('bo')] },
      'bo',
      'Contact of the event “Forum”.',
    ],
    [
      'the cover of who is away',
      { chain: [sessionOf('ann')], contacts: contacts({ ann: away('bo') }) },
      'bo',
      'Contact of the session “Media”. Ann is away until 2026-03-10, covered by Bo.',
    ],
    [
      'the cover of a cover who is away',
      { chain: [sessionOf('ann')], contacts: contacts({ ann: away('bo'), bo: away('cy') }) },
      'cy',
      'Contact of the session “Media”. Ann is away until 2026-03-10, covered by Bo. Bo is away until 2026-03-10, covered by Cy.',
    ],
    [
      'the default when covers go in a circle',
      { chain: [sessionOf('ann')], contacts: contacts({ ann: away('bo'), bo: away('ann') }) },
      'default',
      'Contact of the session “Media”. Ann is away until 2026-03-10, covered by Bo. Bo is away until 2026-03-10, covered by Ann. The covers go in a circle. The default contact.',
    ],
    [
      'the default when somebody covers himself',
      { chain: [sessionOf('ann')], contacts: contacts({ ann: away('ann') }) },
      'default',
      'Contact of the session “Media”. Ann is away until 2026-03-10, covered by Ann. The covers go in a circle. The default contact.',
    ],
    [
      'the default when nobody covers',
      { chain: [sessionOf('ann')], contacts: contacts({ ann: away() }) },
      'default',
      'Contact of the session “Media”. Ann is away until 2026-03-10, without a cover. The default contact.',
    ],
    [
      'the default when the cover is gone',
      { chain: [sessionOf('ann')], contacts: contacts({ ann: away('deleted') }) },
      'default',
      'Contact of the session “Media”. Ann is away until 2026-03-10, without a cover. The default contact.',
    ],
    [
      'the cover of a default who is away',
      { contacts: contacts({ default: away('cy') }) },
      'cy',
      'Nobody in particular is responsible. The default contact. Default is away until 2026-03-10, covered by Cy.',
    ],
    [
      'the default who is away when there is nobody else',
      { contacts: contacts({ default: away() }) },
      'default',
      'Nobody in particular is responsible. The default contact. Default is away until 2026-03-10, without a cover. Stays with the default contact.',
    ],
    [
      'nobody where no default is set',
      { fallback: undefined },
      undefined,
      'Nobody in particular is responsible. No default contact is set.',
    ],
    [
      'nobody where the default is gone',
      { fallback: 'deleted' },
      undefined,
      'Nobody in particular is responsible. No default contact is set.',
    ],
  ])('finds %s', (_, more, contact, reason) => {
    expect(route(question(more))).toEqual({ contact, reason })
  })

  it('changes nothing that it is given', () => {
    const rules = Object.freeze([
      rule('B', 'bo', { kinds: ['x'] }),
      rule('A', 'ann', { kinds: ['x'], priority: 5 }),
    ])
    expect(route(question({ rules, facts: { countries: [], kind: 'x' } })).contact).toBe('ann')
  })
})

describe('escalate', () => {
  const around = (absences: Record<string, Absence[]> = {}) => question({ contacts: contacts(absences) })

  it('goes to the cover of who is away', () => {
    expect(escalate('ann', around({ ann: away('bo') }))?.contact).toBe('bo')
  })

  it('goes to the default when the holder is there and silent', () => {
    expect(escalate('ann', around())).toEqual({
      contact: 'default',
      reason: 'Not answered in time. The default contact.',
    })
  })

  it('stays where the default has it', () => {
    expect(escalate('default', around())).toBeUndefined()
  })
})
