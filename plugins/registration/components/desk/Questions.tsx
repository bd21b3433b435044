import type { Answers } from '../../domain/answers'
import { isAsked } from '../../domain/answers'
import type { QuestionWords } from '../../domain/eventWords'
import { Field } from './Field'

type Values = Record<string, unknown>

type Props = {
  questions: QuestionWords[]
  answers: Values
  onChange: (answers: Values) => void
  at: (field: string) => string | undefined
}

const types = { number: 'number', date: 'date' } as const

/** The event's own questions, those that are asked because of another answer included. */
export const Questions = ({ questions, answers, onChange, at }: Props) =>
  questions
    // What is typed so far decides, as the answers will.
    .filter((question) => isAsked(question, answers as Answers))
    .map((question) => {
      const { key, kind, label, options, required } = question
      const set = (value: unknown) => onChange({ ...answers, [key]: value })
      const problem = at(`answers.${key}`)
      if (kind === 'consent' || kind === 'choices') {
        const given = answers[key]
        const picked = Array.isArray(given) ? given : []
        return (
          <fieldset key={key}>
            <legend>
              <bdi>{label}</bdi>
              {required && <span aria-hidden="true"> *</span>}
            </legend>
            {kind === 'consent' ? (
              <label>
                <input
                  checked={given === true}
                  onChange={({ target }) => set(target.checked)}
                  type="checkbox"
                />
                Yes
              </label>
            ) : (
              options.map((option) => (
                <label key={option.key}>
                  <input
                    checked={picked.includes(option.key)}
                    onChange={({ target }) =>
                      set(
                        target.checked ? [...picked, option.key] : picked.filter((one) => one !== option.key),
                      )
                    }
                    type="checkbox"
                  />
                  <bdi>{option.label}</bdi>
                </label>
              ))
            )}
            {problem && (
              <p className="sign-up-desk__problem" role="alert">
                {problem}
              </p>
            )}
          </fieldset>
        )
      }
      const text = answers[key]
      return (
        <Field
          key={key}
          label={label}
          onChange={(value) => set(kind === 'number' && value !== '' ? Number(value) : value)}
          options={kind === 'choice' ? options : undefined}
          problem={problem}
          required={required}
          rows={kind === 'long-text' ? 3 : undefined}
          type={kind === 'number' || kind === 'date' ? types[kind] : undefined}
          value={text === undefined || text === null ? '' : String(text)}
        />
      )
    })
