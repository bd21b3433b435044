'use client'
import { FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useState } from 'react'
import { isRecord } from '../../../src/domain/isRecord'
import { labelledValues, type QuestionWords } from '../domain/eventWords'
import './keyedValues.css'

type Props = JSONFieldClientProps & {
  /** Those of the event, by whose labels the values are shown; without any, by their keys. */
  questions?: readonly QuestionWords[]
}

/**
 * Answers or consents by their labels: a list to read, and while a registration is added by staff, JSON to type. Payload's own
 * field for JSON loads its editor from a public CDN, which this site's pages may not reach and should not tell of registrations.
 */
export const KeyedValues = ({ field, path: pathFromProps, readOnly, questions = [] }: Props) => {
  const { disabled, path, setValue, showError, value } = useField<Record<string, unknown> | null>({
    potentiallyStalePath: pathFromProps,
  })
  const [typed, setTyped] = useState(() => (value ? JSON.stringify(value) : ''))
  const [unreadable, setUnreadable] = useState(false)
  const entries = labelledValues(value ?? {}, questions)
  const id = `field-${path}`

  const type = (text: string) => {
    setTyped(text)
    const read = readObject(text)
    setUnreadable(read === undefined)
    if (read !== undefined) setValue(read)
  }

  return (
    <div className={`field-type keyed-values${showError ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {readOnly || disabled ? (
          <dl id={id}>
            {entries.map(({ key, label, value: answer }) => (
              <div key={key}>
                <dt dir="auto">{label}</dt>
                <dd dir="auto">{answer}</dd>
              </div>
            ))}
            {entries.length === 0 && <p>None</p>}
          </dl>
        ) : (
          <textarea id={id} onChange={({ target }) => type(target.value)} rows={3} value={typed} />
        )}
      </div>
      {!(readOnly || disabled) && (
        <div className="field-description">
          {unreadable ? 'This can’t be read yet, and is not saved. ' : ''}
          As JSON, by the keys that the event gives, such as {'{"diet": "vegetarian", "photos": true}'}.
        </div>
      )}
    </div>
  )
}

const readObject = (text: string): Record<string, unknown> | null | undefined => {
  if (text.trim() === '') return null
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}
