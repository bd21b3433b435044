'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { toCalendarDay } from '../../domain/calendarDay'

/** A day in a list, in the reader's language and in no zone. */
export const DayCell = ({ cellData }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  const day = toCalendarDay(cellData)
  if (!day) return null
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: 'UTC' })
  return <time dateTime={day}>{format.format(new Date(`${day}T00:00:00Z`))}</time>
}
