import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, type Payload } from 'payload'
import sharp from 'sharp'
import { Contacts } from '../collections/Contacts'
import { Events } from '../collections/Events'
import { Media } from '../collections/Media'
import { Organisations } from '../collections/Organisations'
import { Panelists } from '../collections/Panelists'
import { PartnerOutlets } from '../collections/PartnerOutlets'
import { Sessions } from '../collections/Sessions'
import { Statements } from '../collections/Statements'
import { Tracks } from '../collections/Tracks'
import { Users } from '../collections/Users'
import { Venues } from '../collections/Venues'
import { attendeeExport } from '../plugins/attendee-export'
import { contactRouting } from '../plugins/contact-routing'
import { mailStatesOf, settled as mailsSettled, outbox, queueMail } from '../plugins/outbox'
import { countHit, rateLimits } from '../plugins/rate-limits'
import { registration, settled as registrationsSettled } from '../plugins/registration'
import { steadySchedules } from '../plugins/steady-schedules'
import { visibleRelations } from '../plugins/visible-relations'
import { inOneWrite } from '../plugins/whole-saves/inOneWrite'
import { aboutOwnEvents } from './access/aboutOwnEvents'
import { checksInAtEvent } from './access/checksInAtEvent'
import { anyOf } from './access/combine'
import { isAdmin } from './access/isAdmin'
import { isEditor } from './access/isEditor'
import { isStaff } from './access/isStaff'
import { isStaffAdmin } from './access/isStaffAdmin'
import { ofOwnEvents, organiserOfEvent } from './access/organiserOfEvent'
import { organisesEvent } from './access/organisesEvent'
import { adminPanel } from './admin/adminPanel'
import { adminLanguages } from './admin/languages'
import { clientOf } from './clientOf'
import { contactSubjects } from './contactSubjects'
import { databaseFrom } from './database'
import { defaultLocale, locales } from './domain/locales'
import { slugs } from './domain/slugs'
import { env } from './env'
import { instantField } from './fields/instantField'
import { filesIn } from './filesIn'
import { hostOptions } from './hostOptions'
import { logger } from './logger'
import { migrations } from './migrations'
import { seal } from './sealing/seal'
import { whereIs } from './whereIs'

const config = buildConfig({
  secret: env.secret,
  ...hostOptions(env),
  logger,
  admin: { ...adminPanel, user: Users.slug },
  i18n: adminLanguages,
  collections: [
    Events,
    Sessions,
    Tracks,
    Venues,
    Panelists,
    Organisations,
    PartnerOutlets,
    Statements,
    Contacts,
    filesIn(env.mediaFolder, Media),
    Users,
  ],
  db: databaseFrom({ url: env.databaseUrl, mongodbFlavour: env.mongodbFlavour, migrations }),
  editor: lexicalEditor(),
  localization: { locales: [...locales], defaultLocale, fallback: true },
  plugins: [
    outbox({
      from: { name: 'Rostrum', address: `noreply@${new URL(env.serverUrl).hostname}` },
      readers: isAdmin,
      smtpUrl: env.smtpUrl,
    }),
    rateLimits({ off: !env.rateLimits }),
    contactRouting({
      subjects: contactSubjects,
      contacts: slugs.contacts,
      editors: isEditor,
      staff: isStaff,
      organisers: aboutOwnEvents,
      admins: isAdmin,
      queueMail,
      mailStatesOf,
      countHit,
      clientOf,
    }),
    registration({
      events: slugs.events,
      sessions: slugs.sessions,
      read: anyOf(isAdmin, organiserOfEvent),
      manages: organisesEvent,
      checksIn: checksInAtEvent,
      isStaff: isStaffAdmin,
      queueMail,
      inOneWrite,
      countHit,
      clientOf,
      whereIs,
      linkBase: `${env.serverUrl}/api/registrations`,
      instantField: (field) => instantField({ ...field, zone: { field: 'timeZone' } }),
    }),
    attendeeExport({
      exporters: anyOf(isAdmin, ofOwnEvents('id')),
      recordReaders: anyOf(isAdmin, organiserOfEvent),
    }),
    // After all plugins that schedule tasks.
    steadySchedules(),
    // Last, so that it guards the collections of the others too.
    visibleRelations(),
  ],
  sharp,
  telemetry: false,
  typescript: { outputFile: 'src/payload-types.ts' },
})

export default config.then(
  seal({ openFirstUserForm: env.local && !env.production, overHttps: env.serverUrl.startsWith('https:') }),
)

const began: ((payload: Payload) => Promise<void>)[] = [registrationsSettled, mailsSettled]

/** Waits for what was begun beside the requests, for a shutdown: a mail that is being sent would be sent again. */
export const settle = async (payload: Payload): Promise<void> => {
  for (const ends of began) await ends(payload)
}
