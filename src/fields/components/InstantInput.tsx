'use client'
import { useField, withCondition } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { instantAt, wallTimeAt } from '../../domain/wallTime'
import type { ZoneSource } from '../instantField'
import { FieldFrame, inputIdOf } from './FieldFrame'
import { useZone } from './useZone'

const Input = ({
  field,
  path: pathFromProps,
  readOnly,
  zone: source,
}: DateFieldClientProps & { zone?: ZoneSource }) => {
  const state = useField<string | null>({ potentiallyStalePath: pathFromProps })
  const zone = useZone(source)
  return (
    <FieldFrame field={field} hint={`Time in ${zone.replaceAll('_', ' ')}`} state={state}>
      <input
        disabled={readOnly || state.disabled}
        id={inputIdOf(state.path)}
        onChange={({ target }) => {
          // While a time is half typed the input says '', which is not yet an empty time.
          if (!target.validity.badInput) state.setValue(instantAt(target.value, zone) ?? null)
        }}
        type="datetime-local"
        value={state.value ? wallTimeAt(state.value, zone) : ''}
      />
    </FieldFrame>
  )
}

/** An instant typed and shown as wall time of the event's zone, whatever zone the browser is in. */
export const InstantInput = withCondition(Input)
