import { describe, expect, it } from 'vitest'
import {
  domainIsTimeless,
  environmentIsReadInOnePlace,
  localCallsStateOverrideAccess,
  type SourceRule,
} from './sourceRules'
import { parse, productionSources } from './sources'

const files = productionSources()
const broken = (rule: SourceRule) => files.flatMap(rule)

describe('domainIsTimeless', () => {
  it('holds in every domain', () => {
    expect(broken(domainIsTimeless)).toEqual([])
  })

  it('notices a clock', () => {
    const text =
      'const at = new Date()\nconst ms = Date.now()\nconst day = new Date(ms)\nconst dice = Math.random()'
    const places = ['plugins/a/domain/b.ts:1', 'plugins/a/domain/b.ts:2', 'plugins/a/domain/b.ts:4']
    expect(domainIsTimeless(parse('plugins/a/domain/b.ts', text))).toEqual(places)
    expect(domainIsTimeless(parse('plugins/a/hooks/b.ts', text))).toEqual([])
  })
})

describe('environmentIsReadInOnePlace', () => {
  it('holds', () => {
    expect(broken(environmentIsReadInOnePlace)).toEqual([])
  })

  it('notices a second reader', () => {
    const text = "export const port = process.env.PORT ?? '3000'"
    expect(environmentIsReadInOnePlace(parse('src/server/main.ts', text))).toEqual(['src/server/main.ts:1'])
    expect(environmentIsReadInOnePlace(parse('src/env.ts', text))).toEqual([])
  })
})

describe('localCallsStateOverrideAccess', () => {
  it('holds for every call of the Local API', () => {
    expect(broken(localCallsStateOverrideAccess)).toEqual([])
  })

  it('notices a call that leaves it out or hides it', () => {
    const text = [
      "await payload.find({ collection: 'users' })",
      "await req.payload.find({ collection: 'users', overrideAccess: false, req })",
      "await args.req.payload.update({ collection: 'users', ...options })",
      'await payload.count(options)',
      'list.find((entry) => entry.id === id)',
      'const asPublic = { overrideAccess: false } as const',
      "await payload.find({ ...asPublic, collection: 'users' })",
    ].join('\n')
    expect(localCallsStateOverrideAccess(parse('src/a.ts', text))).toEqual([
      'src/a.ts:1',
      'src/a.ts:3',
      'src/a.ts:4',
    ])
  })
})
