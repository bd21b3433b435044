import type { Payload } from 'payload'
import { attendeesOf, type Registration } from '../domain/attendee'
import type { Encoder } from '../domain/encoders'
import type { ExportRecord } from './exportRecord'

type Source = {
  pages: AsyncGenerator<Registration[], void>
  encoder: Encoder
  record: ExportRecord
  logger: Payload['logger']
}

/**
 * The bytes of a list, a page at a time and only as fast as they are taken. The file is whole only after its record says
 * so; an error on the way breaks the connection, so that nobody takes a part for the whole.
 */
export const attendeeStream = ({ pages, encoder, record, logger }: Source): ReadableStream<Uint8Array> => {
  const encode = new TextEncoder()
  let rows = 0
  let isOver = false
  const finish = async (state: 'completed' | 'broken-off') => {
    isOver = true
    await record.finish(state, rows)
  }
  const nextPiece = async (): Promise<string | undefined> => {
    const { done, value } = await pages.next()
    if (done) return undefined
    const attendees = value.flatMap(attendeesOf)
    const piece = encoder.attendees(attendees, rows === 0)
    rows += attendees.length
    return piece
  }
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => controller.enqueue(encode.encode(encoder.head())),
      pull: async (controller) => {
        try {
          const piece = await nextPiece()
          if (isOver) return
          if (piece !== undefined) return controller.enqueue(encode.encode(piece))
          await finish('completed')
          controller.enqueue(encode.encode(encoder.tail()))
          controller.close()
        } catch (error) {
          if (isOver) return controller.error(error)
          logger.error({ err: error, export: record.id, rows }, 'attendee-export: broke off')
          await finish('broken-off').catch((err: unknown) =>
            logger.error({ err, export: record.id }, 'attendee-export: the record could not be finished'),
          )
          controller.error(error)
        }
      },
      cancel: async () => {
        if (isOver) return
        await pages.return()
        await finish('broken-off')
      },
    },
    { highWaterMark: 1 },
  )
}
