import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, type Config, type EmailAdapter, getPayload, type Payload } from 'payload'
import sharp from 'sharp'
import { inject } from 'vitest'
import { databaseFrom } from '../../src/database'
import { defaultLocale, locales } from '../../src/domain/locales'
import { filesIn } from '../../src/filesIn'
import type { Engine } from './engines'
import { withFreshSchema } from './freshSchema'

export type TestPayload = {
  payload: Payload
  /** Where its uploads lie. */
  mediaFolder: string
  stop: () => Promise<void>
}

const cacheKeys = new WeakMap<Payload, string>()

/** The key under which Payload's own cache holds an instance that `startPayload` made. */
export const cacheKeyOf = (payload: Payload): string => {
  const key = cacheKeys.get(payload)
  if (!key) throw new Error('This Payload was not made by startPayload.')
  return key
}

/** A Payload with the smallest config that a test needs, on a throw-away database. */
export const startPayload = async (
  engine: Engine,
  config: Pick<Config, 'collections'> & Partial<Config>,
): Promise<TestPayload> => {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-'))
  const mediaFolder = join(folder, 'media')
  const sanitized = await buildConfig({
    secret: 'only-for-tests-0123456789-0123456789',
    editor: lexicalEditor(),
    localization: { locales: [...locales], defaultLocale, fallback: true },
    sharp,
    telemetry: false,
    logger: { options: { level: process.env.TEST_LOG_LEVEL ?? 'silent' } },
    email: silentEmail,
    typescript: { autoGenerate: false },
    ...config,
    collections: (config.collections ?? []).map((collection) => filesIn(mediaFolder, collection)),
    db: database(engine, folder),
  })
  const key = randomUUID()
  const payload = await getPayload({ config: sanitized, key, disableOnInit: !config.onInit })
  cacheKeys.set(payload, key)
  return {
    payload,
    mediaFolder,
    stop: async () => {
      // A MongoDB outlives the run, so that a test's database has to be dropped.
      if (engine === 'mongodb') await (payload.db as unknown as MongooseAdapter).connection.dropDatabase()
      await payload.destroy()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Drops what Payload itself would mail; a test about mails gives its own `email`. */
const silentEmail: EmailAdapter = () => ({
  name: 'silent',
  defaultFromAddress: 'rostrum@example.org',
  defaultFromName: 'Rostrum',
  sendEmail: async () => undefined,
})

const database = (engine: Engine, folder: string): Config['db'] => {
  if (engine === 'sqlite') return withFreshSchema(databaseFrom({ url: `file:${join(folder, 'test.db')}` }))
  const server = inject('mongodb')
  if (!server) throw new Error('This run has no MongoDB; iterate over `engines`.')
  const url = server.url.replace('{database}', `t-${randomUUID()}`)
  return databaseFrom({ url, mongodbFlavour: server.flavour })
}
