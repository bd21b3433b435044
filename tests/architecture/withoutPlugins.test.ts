import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { databaseFrom } from '../../src/database'
import { withFreshSchema } from '../support/freshSchema'
import {
  compositionWithoutPlugins,
  typeErrorsWithoutPlugins,
  type Use,
  usesOfPlugins,
} from './withoutPlugins'

let folder: string
let config: SanitizedConfig

/** What stands for a plugin that is not there: it adds nothing, and wraps nothing. */
const standIn = ({ as }: Use) => {
  if (as === 'plugin') return () => (given: unknown) => given
  if (as === 'wrapper') return (wrapped: unknown) => wrapped
  return undefined
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-without-'))
  const uses = usesOfPlugins()
  for (const plugin of new Set(uses.map((use) => use.plugin))) {
    const members = uses.filter((use) => use.plugin === plugin).map((use) => [use.exported, standIn(use)])
    vi.doMock(`../${plugin}`, () => Object.fromEntries(members))
  }
  vi.resetModules()
  config = await (await import('../../src/payload.config')).default
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** The deletion test: folders and lines of plugins taken away, types made anew, the rest compiles and runs. */
describe('the product without its plugins', () => {
  it('has only what its collections say', () => {
    const slugs = config.collections.map(({ slug }) => slug)
    expect(slugs).toContain('events')
    expect(slugs).not.toContain('mails')
    expect(slugs).not.toContain('registrations')
  })

  it('compiles', async () => {
    const outputFile = join(folder, 'payload-types.ts')
    await generateTypes({ ...config, typescript: { ...config.typescript, outputFile } }, { log: false })
    const texts = compositionWithoutPlugins()
    texts.set('src/payload-types.ts', await readFile(outputFile, 'utf8'))
    expect(typeErrorsWithoutPlugins(texts)).toEqual([])
  }, 240_000)

  it('runs', async () => {
    const product = Object.assign({}, config, {
      db: withFreshSchema(databaseFrom({ url: `file:${join(folder, 'test.db')}` })),
      logger: { options: { level: 'silent' } },
    })
    const payload = await getPayload({ config: product, key: folder, disableOnInit: true })
    const { id } = await payload.create({
      collection: 'organisations',
      data: { name: 'Free Word', slug: 'free-word' },
      draft: true,
      overrideAccess: true,
    })
    const found = await payload.findByID({
      collection: 'organisations',
      id,
      draft: true,
      overrideAccess: true,
    })
    expect(found.name).toBe('Free Word')
    await payload.destroy()
  })
})
