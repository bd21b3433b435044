'use client'
import { SelectInput } from '@payloadcms/ui'
import { sessionPlaceStates } from '../../../src/domain/registrationStates'
import { type Audience, addressedStates } from '../domain/audience'
import { type Choices, cameLabels, noCategory, type Option, placeLabels, stateLabels } from './audienceWords'

type Props = { audience: Audience; choices: Choices; onChange: (audience: Audience) => void }

const stateOptions = addressedStates.map((value) => ({ value, label: stateLabels[value] }))
const placeOptions = sessionPlaceStates.map((value) => ({ value, label: placeLabels[value] }))
const cameOptions = (['yes', 'no'] as const).map((value) => ({ value, label: cameLabels[value] }))

/** Stands for none, which is no key. */
const inNone = { value: ' none', label: noCategory }

type Picked = { value?: unknown } | { value?: unknown }[] | null | undefined
const valuesOf = (picked: unknown): string[] =>
  // What the select hands over: one option, several or none.
  [(picked as Picked) ?? []].flat().map(({ value }) => String(value))

const chosenFrom = <Value extends string>(options: Option<Value>[], picked: unknown): Value[] =>
  options.map(({ value }) => value).filter((value) => valuesOf(picked).includes(value))

/** Whom a message goes to. */
export const AudienceFields = ({ audience, choices, onChange }: Props) => {
  const { category, session, sessionStatus, locale, checkedIn, status } = audience
  const changeTo = (change: Partial<Audience>) => {
    // A condition that was taken away is not there.
    const next = Object.entries({ ...audience, ...change }).filter(([, value]) => value !== undefined)
    onChange(Object.fromEntries(next) as Audience)
  }
  return (
    <>
      <SelectInput
        hasMany
        label="People who"
        name="message-status"
        onChange={(picked) => changeTo({ status: chosenFrom(stateOptions, picked) })}
        options={stateOptions}
        path="message-status"
        value={status}
      />
      <div className="messages__conditions">
        {choices.categories.length > 0 ? (
          <OneOf
            label="Category"
            name="message-category"
            onChange={(picked) => changeTo({ category: picked === inNone.value ? null : picked })}
            options={[...choices.categories, inNone]}
            value={category === null ? inNone.value : category}
          />
        ) : null}
        {choices.sessions.length > 0 ? (
          <OneOf
            label="Session"
            name="message-session"
            onChange={(picked) =>
              changeTo({
                session: picked,
                sessionStatus: picked ? (sessionStatus ?? ['confirmed']) : undefined,
              })
            }
            options={choices.sessions}
            value={session}
          />
        ) : null}
        {session ? (
          <SelectInput
            hasMany
            label="In that session"
            name="message-session-status"
            onChange={(picked) => {
              const places = chosenFrom(placeOptions, picked)
              changeTo({ sessionStatus: places.length > 0 ? places : undefined })
            }}
            options={placeOptions}
            path="message-session-status"
            placeholder="Everybody"
            value={sessionStatus ?? []}
          />
        ) : null}
        {choices.languages.length > 1 ? (
          <OneOf
            label="Language"
            name="message-locale"
            onChange={(picked) => changeTo({ locale: picked })}
            options={choices.languages}
            value={locale}
          />
        ) : null}
        <OneOf
          label="Check-in"
          name="message-checked-in"
          onChange={(picked) => changeTo({ checkedIn: picked === undefined ? undefined : picked === 'yes' })}
          options={cameOptions}
          value={checkedIn === undefined ? undefined : checkedIn ? 'yes' : 'no'}
        />
      </div>
    </>
  )
}

type OneOfProps = {
  label: string
  name: string
  options: Option[]
  value: string | undefined
  onChange: (value: string | undefined) => void
}

/** One condition, or none. */
const OneOf = ({ label, name, options, value, onChange }: OneOfProps) => (
  <SelectInput
    label={label}
    name={name}
    onChange={(picked) => onChange(valuesOf(picked)[0])}
    options={options}
    path={name}
    placeholder="Everybody"
    value={value ?? ''}
  />
)
