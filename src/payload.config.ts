import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { Events } from '../collections/Events'
import { Users } from '../collections/Users'
import { outbox } from '../plugins/outbox'
import { visibleRelations } from '../plugins/visible-relations'
import { isAdmin } from './access/isAdmin'
import { databaseFrom } from './database'
import { defaultLocale, locales } from './domain/locales'
import { env } from './env'
import { logger } from './logger'
import { migrations } from './migrations'

export default buildConfig({
  secret: env.secret,
  ...(env.serverUrlGiven ? { serverURL: env.serverUrl } : {}),
  logger,
  admin: { user: Users.slug },
  collections: [Events, Users],
  db: databaseFrom({ url: env.databaseUrl, mongodbFlavour: env.mongodbFlavour, migrations }),
  editor: lexicalEditor(),
  localization: { locales: [...locales], defaultLocale, fallback: true },
  plugins: [
    outbox({
      from: { name: 'Rostrum', address: `noreply@${new URL(env.serverUrl).hostname}` },
      readers: isAdmin,
      smtpUrl: env.smtpUrl,
    }),
    // Last, so that it guards the collections of the others too.
    visibleRelations(),
  ],
  sharp,
  telemetry: false,
  typescript: { outputFile: 'src/payload-types.ts' },
})
