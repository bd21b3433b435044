'use client'
import { useField, withCondition } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { toCalendarDay } from '../../domain/calendarDay'
import { FieldFrame, inputIdOf } from './FieldFrame'

const Input = ({ field, path: pathFromProps, readOnly }: DateFieldClientProps) => {
  const state = useField<string | null>({ potentiallyStalePath: pathFromProps })
  return (
    <FieldFrame field={field} state={state}>
      <input
        disabled={readOnly || state.disabled}
        id={inputIdOf(state.path)}
        onChange={({ target }) => {
          // While a day is half typed the input says '', which is not yet an empty day.
          if (!target.validity.badInput) state.setValue(target.value || null)
        }}
        type="date"
        value={toCalendarDay(state.value) ?? ''}
      />
    </FieldFrame>
  )
}

/** A day typed and shown as a day: an HTML date input has no zone that could shift it. */
export const DayInput = withCondition(Input)
