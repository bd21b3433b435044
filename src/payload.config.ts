import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { Events } from '../collections/Events'
import { Users } from '../collections/Users'
import { databaseFrom } from './database'
import { defaultLocale, locales } from './domain/locales'
import { env } from './env'

export default buildConfig({
  secret: 'x'.repeat(32),
  admin: { user: Users.slug },
  collections: [Events, Users],
  db: databaseFrom({ url: env.databaseUrl }),
  editor: lexicalEditor(),
  localization: { locales: [...locales], defaultLocale, fallback: true },
  sharp,
  telemetry: false,
  typescript: { outputFile: 'src/payload-types.ts' },
})
