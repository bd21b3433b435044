import type { Endpoint } from 'payload'
import { encoderOf } from '../domain/encoders'
import { fileName } from '../domain/fileName'
import type { AttendeeExport } from '../options'
import { attendeeStream } from '../stream/attendeeStream'
import { recordExport } from '../stream/exportRecord'
import { registrationPages } from '../stream/registrationPages'
import { exportQuery } from './exportQuery'

/** `GET /api/registrations/export`: the list of an event's attendees as a file. */
export const exportAttendees = (options: AttendeeExport): Endpoint => ({
  path: '/export',
  method: 'get',
  handler: async (req) => {
    const { columns, event, request, where } = await exportQuery(req, options)
    const asOf = new Date().toISOString()
    const encoder = encoderOf(request.format, columns, asOf)
    const record = await recordExport(
      {
        event: event.id,
        eventTitle: event.title,
        format: request.format,
        columns: columns.map(({ key }) => key),
        statusFilter: request.status,
        sessionFilter: request.session ?? null,
        reason: request.reason ?? null,
      },
      req,
      options,
    )
    const body = attendeeStream({
      pages: registrationPages(req.payload, where, options),
      encoder,
      record,
      logger: req.payload.logger,
    })
    return new Response(body, {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Disposition': `attachment; filename="${fileName(event.slug, asOf.slice(0, 10), request.format)}"`,
        'Content-Type': encoder.contentType,
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
})
