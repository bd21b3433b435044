'use client'
import { useConfig, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { isTimeZone } from '../../domain/wallTime'
import type { ZoneSource } from '../instantField'
import { fetchEvent } from './fetchEvent'

/** The zone of a form's times: the event's, or the browser's where there is no event yet. */
export const useZone = (source: ZoneSource | undefined): string => {
  const { config } = useConfig()
  const fieldName = source && ('field' in source ? source.field : source.event)
  const value = useFormFields(([fields]) => (fieldName ? fields?.[fieldName]?.value : undefined))
  const [fetched, setFetched] = useState<string>()
  const eventId = source && 'event' in source && typeof value === 'string' ? value : undefined

  useEffect(() => {
    let current = true
    setFetched(undefined)
    if (eventId)
      fetchEvent(`${config.serverURL}${config.routes.api}`, eventId).then(
        (event) => current && setFetched(event?.timeZone),
      )
    return () => {
      current = false
    }
  }, [config, eventId])

  const zone = source && 'field' in source ? value : fetched
  return typeof zone === 'string' && isTimeZone(zone)
    ? zone
    : Intl.DateTimeFormat().resolvedOptions().timeZone
}
