import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { graphqlLimits } from '../../../../src/server/graphqlLimits'

const schema = buildSchema('type Query { event: Event } type Event { title: String sessions: [Event] }')
const codesOf = (query: string, limits = { depth: 3, aliases: 2 }) =>
  validate(schema, parse(query), [graphqlLimits(limits)]).map(({ extensions }) => extensions.data)

describe('graphqlLimits', () => {
  it('lets an ordinary query pass', () => {
    expect(codesOf('{ event { sessions { title } } }')).toEqual([])
  })

  it('refuses a query that is too deep', () => {
    expect(codesOf('{ event { sessions { sessions { title } } } }')).toEqual([{ code: 'query-too-deep' }])
  })

  it('counts the depth through fragments, named and inline', () => {
    const query =
      '{ event { ...A } } fragment A on Event { ... on Event { sessions { ...B } } } fragment B on Event { sessions { title } }'
    expect(codesOf(query)).toEqual([{ code: 'query-too-deep' }])
  })

  it('refuses the same list under many names', () => {
    expect(codesOf('{ a: event { title } b: event { title } c: event { title } }')).toEqual([
      { code: 'query-too-large' },
    ])
  })

  it('counts aliases each time that a fragment is used', () => {
    const query = '{ event { ...A sessions { ...A } } x: event { ...A } } fragment A on Event { t: title }'
    expect(codesOf(query)).toEqual([{ code: 'query-too-large' }])
  })

  it('ends with fragments that lead to themselves', () => {
    expect(codesOf('{ event { ...A } } fragment A on Event { ...A }')).toEqual([])
  })

  it('ends soon with fragments that double at each step', () => {
    const doubling = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on Event { ...F${index + 1} ...F${index + 1} }`,
    ).join(' ')
    expect(codesOf(`{ event { ...F0 } } ${doubling} fragment F60 on Event { t: title }`)).toEqual([
      { code: 'query-too-large' },
    ])
  })

  it('leaves introspection alone', () => {
    expect(codesOf('{ __schema { types { fields { type { ofType { ofType { name } } } } } } }')).toEqual([])
  })
})
