'use client'
import { SelectInput, useField, withCondition } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useMemo } from 'react'

const Input = ({ field, path: pathFromProps, readOnly }: TextFieldClientProps) => {
  const { disabled, path, setValue, showError, value, customComponents } = useField<string | null>({
    potentiallyStalePath: pathFromProps,
  })
  const options = useMemo(() => {
    const zones = new Set(Intl.supportedValuesOf('timeZone')).add('UTC')
    // A browser may not list an old name that the document already has.
    if (value) zones.add(value)
    return [...zones].map((zone) => ({ label: zone.replaceAll('_', ' '), value: zone }))
  }, [value])
  return (
    <SelectInput
      Description={customComponents?.Description}
      Error={customComponents?.Error}
      description={field.admin?.description}
      label={field.label}
      name={field.name}
      onChange={(option) => setValue(!Array.isArray(option) && option ? option.value : null)}
      options={options}
      path={path}
      readOnly={readOnly || disabled}
      required={field.required}
      showError={showError}
      value={value ?? ''}
    />
  )
}

/** The zones that the browser knows, to search by typing. */
export const TimeZoneInput = withCondition(Input)
