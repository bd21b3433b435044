import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const codesIn = (file: string, pattern: RegExp) =>
  [
    ...readFileSync(new URL(`../../../../plugins/rate-limits/${file}`, import.meta.url), 'utf8').matchAll(
      pattern,
    ),
  ]
    .map(([, code]) => code)
    .sort()

describe('errors', () => {
  it('are the ones that the README lists', () => {
    const codes = [...new Set(codesIn('errors.ts', /code: '([a-z-]+)'/g))]
    expect(codesIn('README.md', /^\| `([a-z-]+)`\s*\| \d{3}\b/gm)).toEqual(codes)
  })
})
