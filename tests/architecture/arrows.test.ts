import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { violationsIn } from './violations'

describe('arrows', () => {
  it('are followed by all of production', async () => {
    expect(await violationsIn(join(import.meta.dirname, '../..'))).toEqual([])
  })

  it('are each missed in the house that breaks them', async () => {
    const modules = '../../../node_modules'
    expect(await violationsIn(join(import.meta.dirname, 'fixture'))).toEqual([
      'a collection imports collections and shared rooms alone: collections/Things.ts → plugins/one/index.ts',
      `a domain does no I/O and knows no framework: src/domain/words.ts → ${modules}/payload/dist/index.js`,
      'a domain does no I/O and knows no framework: src/domain/words.ts → fs/promises',
      'a domain imports domains alone: plugins/two/domain/count.ts → plugins/two/index.ts',
      'a domain imports domains alone: src/domain/words.ts → src/access/rule.ts',
      'a plugin imports itself and the shared words alone: plugins/one/index.ts → plugins/two/index.ts',
      'a plugin imports itself and the shared words alone: plugins/one/index.ts → src/hooks/hen.ts',
      'imports are found: src/server/main.ts → ./missing',
      'no circle: src/hooks/egg.ts → src/hooks/hen.ts',
      'plugins join where the product is composed: collections/Things.ts → plugins/one/index.ts',
      'production does not import tests: plugins/one/index.ts → tests/thing.ts',
      `production does not import what only development installs: plugins/one/index.ts → ${modules}/vitest/dist/index.js`,
      'shared rooms import shared rooms alone: src/access/rule.ts → collections/Things.ts',
      'the config does not reach the server: src/payload.config.ts → src/server/main.ts',
    ])
  })
})
