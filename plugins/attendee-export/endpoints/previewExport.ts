import type { Endpoint } from 'payload'
import type { AttendeeExport } from '../options'
import { exportQuery } from './exportQuery'

/** `GET /api/registrations/export/preview`: how many registrations a list would hold, and the columns it may have. */
export const previewExport = (options: AttendeeExport): Endpoint => ({
  path: '/export/preview',
  method: 'get',
  handler: async (req) => {
    const { columns, event, known, where } = await exportQuery(req, options)
    const { totalDocs } = await req.payload.count({
      collection: options.registrationsSlug,
      where,
      overrideAccess: true,
      req,
    })
    const chosen = new Set(columns.map(({ key }) => key))
    return Response.json(
      {
        doc: {
          title: event.title,
          registrations: totalDocs,
          columns: known.map(({ key, label }) => ({ key, label, chosen: chosen.has(key) })),
        },
      },
      { headers: { 'Cache-Control': 'no-store' } },
    )
  },
})
