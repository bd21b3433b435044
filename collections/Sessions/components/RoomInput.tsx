'use client'
import { SelectInput, useConfig, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'
import { fetchEvent } from '../../../src/fields/components/fetchEvent'

type Room = { name: string; capacity?: number | null }

/** The rooms of the event's venue to choose from; the session keeps the name. */
export const RoomInput = ({ field, path: pathFromProps, readOnly }: TextFieldClientProps) => {
  const { disabled, path, setValue, showError, value, customComponents } = useField<string | null>({
    potentiallyStalePath: pathFromProps,
  })
  const rooms = useRooms()
  // A room that the venue no longer has stays visible, with the error beside it.
  const names = new Set(rooms.map(({ name }) => name))
  const listed = value && !names.has(value) ? [...rooms, { name: value }] : rooms
  return (
    <SelectInput
      Error={customComponents?.Error}
      description={rooms.length > 0 ? field.admin?.description : 'The venue of the event has no rooms yet.'}
      isClearable
      label={field.label}
      name={field.name}
      onChange={(option) => setValue(!Array.isArray(option) && option ? option.value : null)}
      options={listed.map(({ name, capacity }) => ({
        label: capacity ? `${name} (${capacity} places)` : name,
        value: name,
      }))}
      path={path}
      readOnly={readOnly || disabled}
      showError={showError}
      value={value ?? ''}
    />
  )
}

const useRooms = (): Room[] => {
  const { config } = useConfig()
  const event = useFormFields(([fields]) => fields?.event?.value)
  const [rooms, setRooms] = useState<Room[]>([])
  useEffect(() => {
    let current = true
    setRooms([])
    if (typeof event === 'string')
      fetchEvent(`${config.serverURL}${config.routes.api}`, event).then((found) => {
        const venue = found?.venue
        if (current && venue && typeof venue === 'object') setRooms(venue.rooms ?? [])
      })
    return () => {
      current = false
    }
  }, [config, event])
  return rooms
}
