import type { DefaultServerCellComponentProps } from 'payload'
import { cache } from 'react'
import { isTimeZone } from '../../domain/wallTime'
import type { ZoneSource } from '../instantField'

type InstantCellProps = DefaultServerCellComponentProps & { zone?: ZoneSource }

/** An instant in a list: wall time of the row's event, with the zone's name; UTC where there is no event. */
export const InstantCell = async ({ cellData, i18n, payload, rowData, zone: source }: InstantCellProps) => {
  if (typeof cellData !== 'string') return null
  const zone = await zoneOf(source, rowData, payload)
  const format = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  })
  return (
    <time dateTime={cellData} title={zone}>
      {format.format(new Date(cellData))}
      {zone === 'UTC' ? ' UTC' : ''}
    </time>
  )
}

const zoneOf = async (
  source: ZoneSource | undefined,
  rowData: Record<string, unknown>,
  payload: InstantCellProps['payload'],
): Promise<string> => {
  if (!source) return 'UTC'
  if ('field' in source) return known(rowData[source.field])
  const event = rowData[source.event]
  if (typeof event === 'object' && event && 'timeZone' in event) return known(event.timeZone)
  return typeof event === 'string' ? known(await zoneOfEvent(payload, event)) : 'UTC'
}

const known = (zone: unknown): string => (typeof zone === 'string' && isTimeZone(zone) ? zone : 'UTC')

// One look-up an event and page, however many rows lead to it. The zone is no secret to who may list the rows.
const zoneOfEvent = cache(async (payload: InstantCellProps['payload'], id: string) => {
  const { docs } = await payload.find({
    collection: 'events',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    select: { timeZone: true },
  })
  return docs[0]?.timeZone
})
