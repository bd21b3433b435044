import type { CollectionConfig, Plugin } from 'payload'
import { Exports } from './collections/Exports'
import { exportAttendees } from './endpoints/exportAttendees'
import { previewExport } from './endpoints/previewExport'
import { type AttendeeExportOptions, resolveOptions } from './options'

export type { AttendeeExportOptions } from './options'

const button = '/plugins/attendee-export/components/ExportButton#ExportButton'

/** Lists of an event's attendees as files, for those who may have them, and a record of who took which. */
export const attendeeExport =
  (options: AttendeeExportOptions): Plugin =>
  (config) => {
    const resolved = resolveOptions(options, config)
    const { disabled, eventsSlug, registrationsSlug } = resolved
    const extended = (collection: CollectionConfig): CollectionConfig => {
      if (disabled) return collection
      if (collection.slug === registrationsSlug) {
        return {
          ...collection,
          endpoints: [previewExport(resolved), exportAttendees(resolved), ...(collection.endpoints || [])],
        }
      }
      return collection.slug === eventsSlug ? withButton(collection) : collection
    }
    return {
      ...config,
      collections: [...(config.collections ?? []).map(extended), Exports(resolved)],
      custom: { ...config.custom, attendeeExport: resolved },
    }
  }

const withButton = (events: CollectionConfig): CollectionConfig => ({
  ...events,
  admin: {
    ...events.admin,
    components: {
      ...events.admin?.components,
      edit: {
        ...events.admin?.components?.edit,
        beforeDocumentControls: [...(events.admin?.components?.edit?.beforeDocumentControls ?? []), button],
      },
    },
  },
})
