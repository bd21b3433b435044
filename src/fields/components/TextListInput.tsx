'use client'
import { Button, useField, withCondition } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { FieldFrame, inputIdOf } from './FieldFrame'
import './textList.css'

const charactersPerLine = 80

const Input = ({
  field,
  path: pathFromProps,
  readOnly,
  rowLabel,
}: TextFieldClientProps & { rowLabel: string }) => {
  const state = useField<string[] | null>({ potentiallyStalePath: pathFromProps })
  const { path, setValue } = state
  const disabled = readOnly || state.disabled
  const texts = state.value ?? []
  const move = (from: number, to: number) =>
    setValue(texts.with(from, texts[to] ?? '').with(to, texts[from] ?? ''))
  return (
    <FieldFrame field={field} state={state}>
      <ol className="text-list">
        {texts.map((text, index) => {
          const name = `${rowLabel} ${index + 1}`
          return (
            // A row is its place in the list; it has no other identity.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={index}>
              <textarea
                aria-label={name}
                disabled={disabled}
                id={index === 0 ? inputIdOf(path) : undefined}
                onChange={({ target }) => setValue(texts.with(index, target.value))}
                rows={Math.max(1, Math.ceil(text.length / charactersPerLine))}
                value={text}
              />
              {!disabled && (
                <div className="text-list__buttons">
                  <Button
                    aria-label={`Move ${name} up`}
                    buttonStyle="none"
                    disabled={index === 0}
                    margin={false}
                    onClick={() => move(index, index - 1)}
                    size="small"
                  >
                    ↑
                  </Button>
                  <Button
                    aria-label={`Move ${name} down`}
                    buttonStyle="none"
                    disabled={index === texts.length - 1}
                    margin={false}
                    onClick={() => move(index, index + 1)}
                    size="small"
                  >
                    ↓
                  </Button>
                  <Button
                    aria-label={`Remove ${name}`}
                    buttonStyle="none"
                    margin={false}
                    onClick={() => setValue(texts.toSpliced(index, 1))}
                    size="small"
                  >
                    ✕
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ol>
      {!disabled && (
        <Button
          buttonStyle="icon-label"
          icon="plus"
          iconPosition="left"
          iconStyle="with-border"
          onClick={() => setValue([...texts, ''])}
        >
          {`Add ${rowLabel.toLowerCase()}`}
        </Button>
      )}
    </FieldFrame>
  )
}

/** Sentences in order, each in full: Payload's own field for several texts shows the first words of each. */
export const TextListInput = withCondition(Input)
