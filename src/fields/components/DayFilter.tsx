'use client'
import { toCalendarDay } from '../../domain/calendarDay'

type DayFilterProps = { disabled?: boolean; onChange: (value: string) => void; value?: unknown }

/** A day to filter a list by, compared as it is kept. */
export const DayFilter = ({ disabled, onChange, value }: DayFilterProps) => (
  <div className="field-type text">
    <input
      aria-label="Day"
      disabled={disabled}
      onChange={({ target }) => onChange(target.value)}
      type="date"
      value={toCalendarDay(value) ?? ''}
    />
  </div>
)
