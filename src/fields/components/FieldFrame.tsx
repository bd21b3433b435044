'use client'
import {
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  type useField,
} from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { DateFieldClient, TextFieldClient } from 'payload'
import type { ReactNode } from 'react'

type FieldFrameProps = {
  field: Omit<DateFieldClient, 'type'> | Omit<TextFieldClient, 'type'>
  /** Of `useField`, which alone knows the error and the components that a config puts in. */
  state: ReturnType<typeof useField>
  children: ReactNode
  /** Said below the input, before the field's description. */
  hint?: string
}

/** Label, error and description around an input of our own, as Payload puts them around its own. */
export const FieldFrame = ({ field, state, children, hint }: FieldFrameProps) => {
  const { customComponents: { AfterInput, BeforeInput, Description } = {}, path, showError } = state
  return (
    <div className={`field-type text${showError ? ' error' : ''}`} style={mergeFieldStyles(field)}>
      <FieldLabel
        label={field.label || undefined}
        localized={field.localized}
        path={path}
        required={field.required}
      />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {BeforeInput}
        {children}
        {AfterInput}
      </div>
      {hint && <div className="field-description">{hint}</div>}
      <RenderCustomComponent
        CustomComponent={Description}
        Fallback={<FieldDescription description={field.admin?.description} path={path} />}
      />
    </div>
  )
}

/** The id that Payload's labels point to. */
export const inputIdOf = (path: string): string => `field-${path.replace(/\./g, '__')}`
