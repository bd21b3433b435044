import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as errors from '../../../../plugins/visible-relations/errors'

describe('errors of visible-relations', () => {
  it('are all in the README, and no others', () => {
    const readme = readFileSync(
      new URL('../../../../plugins/visible-relations/README.md', import.meta.url),
      'utf8',
    )
    const documented = [...readme.matchAll(/^\| `([a-z-]+)` +\| (\d{3}) +\|/gm)].map(([, code, status]) => [
      code,
      Number(status),
    ])
    const thrown = Object.values(errors).map((Refusal) => {
      const { data, status } = new Refusal('path')
      return [data.code, status]
    })
    expect(documented.sort()).toEqual(thrown.sort())
  })
})
