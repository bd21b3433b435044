import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, type Config, getPayload, type Payload } from 'payload'
import sharp from 'sharp'
import { inject } from 'vitest'
import { databaseFrom } from '../../src/database'
import { defaultLocale, locales } from '../../src/domain/locales'
import type { Engine } from './engines'

export type TestPayload = { payload: Payload; stop: () => Promise<void> }

/** A Payload with the smallest config that a test needs, on a throw-away database. */
export const startPayload = async (
  engine: Engine,
  config: Pick<Config, 'collections'> & Partial<Config>,
): Promise<TestPayload> => {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-'))
  const sanitized = await buildConfig({
    secret: 'only-for-tests-0123456789-0123456789',
    editor: lexicalEditor(),
    localization: { locales: [...locales], defaultLocale, fallback: true },
    sharp,
    telemetry: false,
    typescript: { autoGenerate: false },
    ...config,
    db: databaseFrom(databaseOptions(engine, folder)),
  })
  const payload = await getPayload({ config: sanitized, key: randomUUID(), disableOnInit: !config.onInit })
  return {
    payload,
    stop: async () => {
      await payload.destroy()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const databaseOptions = (engine: Engine, folder: string) => {
  if (engine === 'sqlite') return { url: `file:${join(folder, 'test.db')}` }
  const server = inject('mongodb')
  if (!server) throw new Error('This run has no MongoDB; iterate over `engines`.')
  return { url: server.url.replace('{database}', `t-${randomUUID()}`), mongodbFlavour: server.flavour }
}
