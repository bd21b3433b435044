import { describe, expect, it } from 'vitest'
import { cutSlug, firstFreeSlug, isMadeFrom, isSlug } from '../../../../src/domain/slugText'

describe('isSlug', () => {
  it.each(['a', 'claiming-civic-space-together', 'a-2', '2019'])('takes %s', (slug) => {
    expect(isSlug(slug)).toBe(true)
  })
  it.each(['', '-a', 'a-', 'a--b', 'A', 'a b', 'å', 'a/b', 'a'.repeat(121)])('refuses %s', (slug) => {
    expect(isSlug(slug)).toBe(false)
  })
})

describe('cutSlug', () => {
  it('cuts at a hyphen', () => {
    expect(cutSlug('one-two-three', 9)).toBe('one-two')
    expect(cutSlug('one-two-three', 7)).toBe('one-two')
  })
  it('cuts a word that is too long by itself', () => {
    expect(cutSlug('abcdef', 3)).toBe('abc')
  })
})

describe('firstFreeSlug', () => {
  it('numbers from two on and fills gaps', () => {
    expect(firstFreeSlug('a', new Set())).toBe('a')
    expect(firstFreeSlug('a', new Set(['a']))).toBe('a-2')
    expect(firstFreeSlug('a', new Set(['a', 'a-2', 'a-4']))).toBe('a-3')
  })
  it('leaves room for the number', () => {
    const long = 'x'.repeat(120)
    expect(firstFreeSlug(long, new Set([long]))).toBe(`${'x'.repeat(118)}-2`)
  })
})

describe('isMadeFrom', () => {
  it('takes the base with or without a number, and nothing else', () => {
    expect(isMadeFrom('a-b', 'a-b')).toBe(true)
    expect(isMadeFrom('a-b-2', 'a-b')).toBe(true)
    expect(isMadeFrom('a-b-c', 'a-b')).toBe(false)
    expect(isMadeFrom('c', 'a-b')).toBe(false)
  })
})
