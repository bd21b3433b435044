'use client'
import { Button, FieldDescription, FieldLabel, SelectInput, TextInput } from '@payloadcms/ui'
import { type ChangeEvent, useState } from 'react'
import { registrationStates } from '../../../src/domain/registrationStates'
import { type ExportFormat, exportFormats } from '../domain/exportRequest'
import { Columns } from './Columns'
import { ExportProgress } from './ExportProgress'
import { useExport, usePreview } from './useExport'

type Props = { event: string; isOpen: boolean; registrationsSlug: string }

const formatLabels: Record<ExportFormat, string> = {
  csv: 'CSV, for spreadsheets',
  json: 'JSON, for programs',
}
const formatOptions = exportFormats.map((value) => ({ value, label: formatLabels[value] }))
const statusOptions = registrationStates.map((value) => ({ value, label: value }))

type Picked = { value?: unknown } | { value?: unknown }[] | null | undefined
const valuesOf = (picked: unknown): string[] =>
  // What the select hands over: one option, several or none.
  [(picked as Picked) ?? []].flat().map(({ value }) => String(value))

/** What goes into the list, and how it is coming along. */
export const ExportForm = ({ event, isOpen, registrationsSlug }: Props) => {
  const [format, setFormat] = useState<ExportFormat>('csv')
  const [status, setStatus] = useState<string[]>(['confirmed'])
  const [columns, setColumns] = useState<string[]>()
  const [reason, setReason] = useState('')
  const { preview, problem } = usePreview(registrationsSlug, event, status, isOpen)
  const { reset, run, start, stop } = useExport(registrationsSlug, event)
  const known = preview?.columns ?? []
  const chosen = columns ?? known.filter((column) => column.chosen).map(({ key }) => key)
  const changed = <Value,>(set: (value: Value) => void, value: Value) => {
    set(value)
    reset()
  }
  return (
    <form
      className="attendee-export"
      onSubmit={(submitted) => {
        submitted.preventDefault()
        // The panel stands within the event's own form in React's tree: without this the event would be saved as well.
        submitted.stopPropagation()
        void start({ format, status, columns: chosen, reason: reason.trim() })
      }}
    >
      <SelectInput
        isClearable={false}
        label="Format"
        name="export-format"
        onChange={(picked) =>
          changed(setFormat, exportFormats.find((each) => each === valuesOf(picked)[0]) ?? 'csv')
        }
        options={formatOptions}
        path="export-format"
        value={format}
      />
      <SelectInput
        Description={
          <FieldDescription
            description="Empty means everybody, whatever became of it."
            path="export-status"
          />
        }
        hasMany
        label="Registrations that are"
        name="export-status"
        onChange={(picked) => changed(setStatus, valuesOf(picked))}
        options={statusOptions}
        path="export-status"
        value={status}
      />
      <Columns chosen={chosen} known={known} onChange={(next) => changed(setColumns, next)} />
      <TextInput
        Description={
          <FieldDescription description="It is kept with the record of this export." path="export-reason" />
        }
        Label={<FieldLabel label="What the list is for" path="export-reason" />}
        onChange={(typed: ChangeEvent<HTMLInputElement>) => changed(setReason, typed.target.value)}
        path="export-reason"
        value={reason}
      />
      <p aria-live="polite" className="attendee-export__count">
        {problem ?? (preview ? countOf(preview.registrations) : 'Counting …')}
      </p>
      <div className="attendee-export__actions">
        <Button
          disabled={run.state === 'running' || chosen.length === 0 || !preview}
          margin={false}
          type="submit"
        >
          Download
        </Button>
        {run.state === 'running' ? (
          <Button buttonStyle="secondary" margin={false} onClick={stop}>
            Stop
          </Button>
        ) : null}
      </div>
      <ExportProgress registrations={preview?.registrations ?? 0} run={run} />
    </form>
  )
}

const countOf = (registrations: number): string =>
  registrations === 1
    ? 'One registration. Guests have rows of their own.'
    : `${registrations.toLocaleString('en')} registrations. Guests have rows of their own.`
