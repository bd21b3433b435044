import type {
  CollectionConfig,
  Config,
  CustomDocumentViewConfig,
  EditConfig,
  Endpoint,
  Field,
  Plugin,
} from 'payload'
import { adminOf } from './admin'
import { countAtStart } from './claims/deskOf'
import { Changes } from './collections/Changes'
import { Ledgers } from './collections/Ledgers'
import { Messages } from './collections/Messages'
import { Registrations } from './collections/Registrations'
import { doorEndpoints } from './door/endpoints'
import { participants, publicAttendees } from './endpoints/attendees'
import { availability } from './endpoints/availability'
import { desk } from './endpoints/desk'
import { handOverByStaff } from './endpoints/handOverByStaff'
import { links, ownRegistration } from './endpoints/links'
import { managePages } from './endpoints/managePages'
import { messages } from './endpoints/messages'
import { organise } from './endpoints/organise'
import { submit } from './endpoints/submit'
import { take } from './endpoints/take'
import { eventRegistration } from './fields/eventRegistration'
import { sessionRegistration } from './fields/sessionRegistration'
import { followDeletedSession, followEvent, followSession } from './hooks/followSettings'
import {
  deleteEnded,
  keepUsedCategories,
  refuseDeletion,
  refuseSessionDeletion,
  refuseTrash,
} from './hooks/keepRegistered'
import { recount, upkeep } from './jobs/upkeep'
import { type RegistrationOptions, type ResolvedOptions, resolveOptions } from './options'

export { settled } from './claims/deskOf'
export type { RegistrationOptions } from './options'

const messageButton = '/plugins/registration/components/MessageButton#MessageButton'

/** Sign-up for events and their sessions: places are never given twice, nobody is lost, the line is fair. */
export const registration =
  (given: RegistrationOptions): Plugin =>
  (config) => {
    const options = resolveOptions(given, config)
    const registrations = Registrations(options)
    return {
      ...config,
      admin: options.disabled ? config.admin : withDoors(config.admin, options),
      collections: [
        ...(config.collections ?? []).map((collection) => extended(collection, options)),
        options.disabled ? registrations : { ...registrations, endpoints: endpoints(options) },
        Changes(options.read),
        Messages(options.read),
        Ledgers,
      ],
      ...(options.disabled ? {} : { custom: { ...config.custom, registration: adminOf(options) } }),
      onInit: async (payload) => {
        await config.onInit?.(payload)
        if (!options.disabled) countAtStart(payload, options)
      },
      jobs: {
        ...config.jobs,
        tasks: [
          ...(config.jobs?.tasks ?? []),
          ...(options.disabled ? [] : [upkeep(options), recount(options)]),
        ],
      },
    }
  }

const endpoints = (options: ResolvedOptions): Endpoint[] => [
  submit(options),
  ...links(options),
  ...managePages(options),
  ...ownRegistration(options),
  participants(options),
  ...take(options),
  ...organise(options),
  handOverByStaff(options),
]

/** The doors on the dashboard: whoever checks people in finds nothing else to do in the admin. */
const withDoors = (admin: Config['admin'], options: ResolvedOptions): Config['admin'] => {
  const doors = {
    path: '/plugins/registration/components/CheckInLinks#CheckInLinks',
    serverProps: { options },
  }
  const beforeDashboard = [...(admin?.components?.beforeDashboard ?? []), doors]
  return { ...admin, components: { ...admin?.components, beforeDashboard } }
}

const extended = (collection: CollectionConfig, options: ResolvedOptions): CollectionConfig => {
  if (collection.slug === options.events) return forEvents(collection, options)
  if (collection.slug === options.sessions) return forSessions(collection, options)
  return collection
}

const forEvents = (collection: CollectionConfig, options: ResolvedOptions): CollectionConfig => {
  const fields = withTab(collection.fields, eventRegistration(options))
  if (options.disabled) return { ...collection, fields }
  const { hooks, endpoints } = collection
  return {
    ...collection,
    fields,
    admin: withDesk(withMessageButton(collection.admin), options),
    endpoints: [
      ...(endpoints || []),
      availability(options),
      publicAttendees(options),
      ...doorEndpoints(options),
      ...messages(options),
      ...desk(options),
    ],
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), refuseTrash(options), keepUsedCategories(options)],
      afterChange: [...(hooks?.afterChange ?? []), followEvent(options)],
      beforeDelete: [...(hooks?.beforeDelete ?? []), refuseDeletion(options)],
      afterDelete: [...(hooks?.afterDelete ?? []), deleteEnded(options)],
    },
  }
}

const withMessageButton = (admin: CollectionConfig['admin']): CollectionConfig['admin'] => {
  const edit = admin?.components?.edit
  const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), messageButton]
  return { ...admin, components: { ...admin?.components, edit: { ...edit, beforeDocumentControls } } }
}

/** The desk is a tab beside the event's form, for those who manage the event that is open. */
const withDesk = (
  admin: CollectionConfig['admin'],
  { manages }: ResolvedOptions,
): CollectionConfig['admin'] => ({
  ...admin,
  components: {
    ...admin?.components,
    views: {
      ...admin?.components?.views,
      // Payload's type of several custom views leaves out that one of them may replace all others.
      edit: { ...admin?.components?.views?.edit, signUpDesk: deskView(manages) } as EditConfig,
    },
  },
})

const deskView = (manages: ResolvedOptions['manages']): CustomDocumentViewConfig => ({
  Component: '/plugins/registration/components/desk/DeskView#DeskView',
  path: '/sign-up-desk',
  tab: {
    label: 'Sign-up desk',
    href: '/sign-up-desk',
    order: 200,
    condition: ({ req }) =>
      req.routeParams?.id !== undefined && manages({ req, event: String(req.routeParams.id) }),
  },
})

const forSessions = (collection: CollectionConfig, options: ResolvedOptions): CollectionConfig => {
  const fields = withTab(collection.fields, sessionRegistration)
  if (options.disabled) return { ...collection, fields }
  const { hooks } = collection
  return {
    ...collection,
    fields,
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), followSession(options)],
      beforeDelete: [...(hooks?.beforeDelete ?? []), refuseSessionDeletion(options)],
      afterDelete: [...(hooks?.afterDelete ?? []), followDeletedSession(options)],
    },
  }
}

/** Puts a field into a tab of its own where the form has tabs, else at its end. */
const withTab = (fields: Field[], field: Field): Field[] =>
  fields.some(({ type }) => type === 'tabs')
    ? fields.map((one) =>
        one.type === 'tabs' ? { ...one, tabs: [...one.tabs, { label: 'Sign-up', fields: [field] }] } : one,
      )
    : [...fields, field]
