import { createLocalReq, type Payload, type TypedUser } from 'payload'
import type { AttendeeExport } from '../options'
import { ExportPanel } from './ExportPanel'

type Props = { id?: number | string; payload: Payload; user?: TypedUser }

/** Shows the export to those who may have the attendees of the event that is open, and nothing to others. */
export const ExportButton = async ({ id, payload, user }: Props) => {
  // The plugin itself put it there.
  const options = payload.config.custom?.attendeeExport as AttendeeExport | undefined
  if (id === undefined || !user || !options) return null
  if (!(await mayExport(id, { payload, user }, options))) return null
  return <ExportPanel event={String(id)} registrationsSlug={options.registrationsSlug} />
}

const mayExport = async (
  id: number | string,
  { payload, user }: { payload: Payload; user: TypedUser },
  { eventsSlug, exporters }: AttendeeExport,
): Promise<boolean> => {
  const req = await createLocalReq({ user }, payload)
  const access = await exporters({ req })
  if (typeof access === 'boolean') return access
  const { totalDocs } = await payload.count({
    collection: eventsSlug,
    where: { and: [{ id: { equals: id } }, access] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
