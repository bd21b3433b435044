import { getIntrospectionQuery, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { graphqlLimits } from '../../../../src/server/graphqlLimits'

const codesOf = (query: string, limits = { depth: 3, aliases: 2, fields: 40 }) => {
  const problem = graphqlLimits(limits)(parse(query))
  return problem ? [problem.extensions.data ?? problem.message] : []
}

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

  it('refuses fragments that lead to themselves', () => {
    const query = '{ event { ...A } } fragment A on Event { ...B } fragment B on Event { sessions { ...A } }'
    expect(codesOf(query)).toEqual(['The fragment A leads to itself.'])
  })

  it('counts the fields of a fragment each time that it is used, in what nobody asks for too', () => {
    const doubling = 'fragment A on Event { ...B ...B } fragment B on Event { title id }'
    const limits = { depth: 3, aliases: 2, fields: 3 }
    expect(codesOf(`{ event { ...B } } ${doubling}`, limits)).toEqual([{ code: 'query-too-large' }])
    expect(codesOf('{ event { title id } }', limits)).toEqual([])
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
    expect(codesOf(getIntrospectionQuery(), { depth: 3, aliases: 2, fields: 400 })).toEqual([])
    expect(codesOf('{ __schema { types { fields { type { ofType { ofType { name } } } } } } }')).toEqual([])
  })
})
