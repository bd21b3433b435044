import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What a process of its own writes to its standard output. */
const writtenBy = (script: string): string => {
  const source = `import { logger } from './src/logger'; ${script}`
  const { stdout, stderr } = spawnSync('npx', ['tsx', '--input-type=module', '--eval', source], {
    encoding: 'utf8',
    env: {
      ...process.env,
      LOG_LEVEL: 'info',
      DATABASE_URL: `file:${join(tmpdir(), 'rostrum-logger.db')}`,
      SECRET: 'only-for-tests-0123456789-0123456789',
    },
  })
  return stdout + stderr
}

describe('logger', () => {
  it('writes no values of a failed query, with a message of its own or without one', () => {
    const written = writtenBy(`
      const error = new Error('Failed query: update x set y = ?\\nparams: ada@example.org,Ada')
      logger.error({ err: error })
      logger.error(error)
      logger.error({ err: error, msg: error.message })
      logger.error({ err: error }, error.message)
    `)
    expect(written.match(/Failed query/g)?.length).toBeGreaterThanOrEqual(4)
    expect(written).not.toContain('Ada')
    expect(written).not.toContain('ada@example.org')
  })
})
