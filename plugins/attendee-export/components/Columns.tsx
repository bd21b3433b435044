'use client'
import { Button, CheckboxInput } from '@payloadcms/ui'
import type { Preview } from './useExport'

type Props = { known: Preview['columns']; chosen: string[]; onChange: (chosen: string[]) => void }

/** The columns of the list; they stand in it as they stand here. */
export const Columns = ({ known, chosen, onChange }: Props) => {
  const choose = (isChosen: (key: string) => boolean) =>
    onChange(known.map(({ key }) => key).filter(isChosen))
  const toggle = (key: string) =>
    choose((each) => (each === key ? !chosen.includes(key) : chosen.includes(each)))
  return (
    <fieldset className="attendee-export__columns">
      <legend>Columns</legend>
      <div className="attendee-export__actions">
        <Button buttonStyle="none" margin={false} onClick={() => choose(() => true)}>
          All
        </Button>
        <Button buttonStyle="none" margin={false} onClick={() => choose(() => false)}>
          None
        </Button>
      </div>
      <div className="attendee-export__grid">
        {known.map(({ key, label }) => (
          <CheckboxInput
            checked={chosen.includes(key)}
            id={`export-column-${key}`}
            key={key}
            label={label}
            name={`export-column-${key}`}
            onToggle={() => toggle(key)}
          />
        ))}
      </div>
    </fieldset>
  )
}
