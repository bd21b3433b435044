import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { generateImportMap, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import config from '../../src/payload.config'
import { root } from './sources'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-generated-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

/** Without the difference, which is long and says no more. */
const expectSame = async (path: string, generated: string) => {
  const same = (await readFile(join(root, path), 'utf8')) === (await readFile(generated, 'utf8'))
  expect(same, `${path} is stale: run npm run generate`).toBe(true)
}

describe('npm run generate', () => {
  it('would write the types that are there', async () => {
    const file = join(folder, 'payload-types.ts')
    const sanitized = await config
    const elsewhere: SanitizedConfig = {
      ...sanitized,
      typescript: { ...sanitized.typescript, outputFile: file },
    }
    await generateTypes(elsewhere, { log: false })
    await expectSame('src/payload-types.ts', file)
  })

  it('would write the import map of the admin that is there', async () => {
    const path = 'src/app/(payload)/admin/importMap.js'
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    const sanitized = await config
    const elsewhere: SanitizedConfig = {
      ...sanitized,
      admin: {
        ...sanitized.admin,
        importMap: { ...sanitized.admin.importMap, baseDir: folder, importMapFile: file },
      },
    }
    await generateImportMap(elsewhere, { log: false, force: true })
    await expectSame(path, file)
  })
})
