import { useId } from 'react'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  problem?: string
  hint?: string
  required?: boolean
  type?: 'text' | 'email' | 'number' | 'date'
  /** Makes it several lines. */
  rows?: number
  /** Makes it a choice; none is one too. */
  options?: { key: string; label: string }[]
}

/** A labelled field with the reason why its value can't be used. */
export const Field = ({ label, value, onChange, problem, hint, required, type, rows, options }: Props) => {
  const id = useId()
  const shared = {
    'aria-describedby': problem ? `${id}-problem` : hint ? `${id}-hint` : undefined,
    'aria-invalid': problem ? true : undefined,
    'aria-required': required,
    dir: 'auto',
    id,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
    value,
  } as const
  return (
    <div className="sign-up-desk__field">
      <label htmlFor={id}>
        <bdi>{label}</bdi>
        {required && <span aria-hidden="true"> *</span>}
      </label>
      {options ? (
        <select {...shared}>
          <option value="">–</option>
          {options.map((option) => (
            <option key={option.key} value={option.key}>
              {option.label}
            </option>
          ))}
        </select>
      ) : rows ? (
        <textarea {...shared} rows={rows} />
      ) : (
        <input {...shared} type={type ?? 'text'} />
      )}
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      {problem && (
        <p className="sign-up-desk__problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
