import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keptSecret } from '../../../../src/env/keptSecret'

describe('keptSecret', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rostrum-secret-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('makes one and keeps it', () => {
    const secret = keptSecret(folder)
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(keptSecret(folder)).toBe(secret)
  })

  it('makes another for another installation', () => {
    expect(keptSecret(join(folder, 'a'))).not.toBe(keptSecret(join(folder, 'b')))
  })

  it('lets its owner alone read it', async () => {
    keptSecret(folder)
    expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600)
  })

  it('refuses a file that was emptied', async () => {
    await writeFile(join(folder, 'secret'), '')
    expect(() => keptSecret(folder)).toThrow('holds no secret')
  })
})
