import type { Access, CollectionSlug, Config } from 'payload'

export type AttendeeExportOptions = {
  /**
   * Who exports, as an access over the *events*: true, false, or a filter for the events whose attendees the user may
   * export. An event that it leaves out is answered as one that does not exist.
   */
  exporters: Access
  /** Who reads the record of exports, as an access over that collection; its `event` field names the event. */
  recordReaders: Access
  /** @default 'events' */
  eventsSlug?: string
  /** @default 'sessions' */
  sessionsSlug?: string
  /**
   * The collection that holds the sign-ups. Another plugin may have added it, before this one.
   * @default 'registrations'
   */
  registrationsSlug?: string
  /** @default 'exports' */
  exportsSlug?: string
  /**
   * Registrations that are read at a time. More is faster and keeps the event loop busy for longer.
   * @default 100
   */
  batchSize?: number
  /**
   * Keeps the collection, drops the endpoints and the button.
   * @default false
   */
  disabled?: boolean
}

export type AttendeeExport = {
  exporters: Access
  recordReaders: Access
  eventsSlug: CollectionSlug
  sessionsSlug: CollectionSlug
  registrationsSlug: CollectionSlug
  exportsSlug: CollectionSlug
  batchSize: number
  disabled: boolean
}

/** @throws Error where an option names a collection that the config does not have. */
export const resolveOptions = (options: AttendeeExportOptions, config: Config): AttendeeExport => {
  const slugs = {
    eventsSlug: options.eventsSlug ?? 'events',
    sessionsSlug: options.sessionsSlug ?? 'sessions',
    registrationsSlug: options.registrationsSlug ?? 'registrations',
  }
  for (const [option, slug] of Object.entries(slugs)) {
    if (!config.collections?.some((collection) => collection.slug === slug)) {
      throw new Error(`attendee-export: ${option} names the collection "${slug}", which is not there.`)
    }
  }
  return {
    batchSize: 100,
    disabled: false,
    ...options,
    // Checked above against the config, which the generated types can't know here.
    ...(slugs as Record<keyof typeof slugs, CollectionSlug>),
    exportsSlug: (options.exportsSlug ?? 'exports') as CollectionSlug,
  }
}
