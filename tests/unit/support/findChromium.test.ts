import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../../support/findChromium'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-path-'))
  for (const name of ['chromium', 'google-chrome']) {
    await writeFile(join(folder, name), '')
    await chmod(join(folder, name), name === 'google-chrome' ? 0o755 : 0o644)
  }
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('findChromium', () => {
  it('takes the program that CHROMIUM names', () => {
    expect(findChromium({ CHROMIUM: process.execPath, PATH: folder })).toBe(process.execPath)
  })

  it('takes the first on the PATH that can be run', () => {
    expect(findChromium({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(join(folder, 'google-chrome'))
  })

  it('finds none where there is none', () => {
    expect(findChromium({ PATH: '/nowhere' })).toBe(undefined)
    expect(findChromium({})).toBe(undefined)
  })
})
