import { Button, toast, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type FormEvent, useState } from 'react'
import { languageName } from '../../../../src/domain/languages'
import type { DeskState } from '../../domain/deskState'
import { ask, type Refused } from '../ask'
import { Field } from './Field'
import { Questions } from './Questions'

type Props = { event: DeskState['event']; registrationsSlug: string; onAdded: () => void }

type Problem = { field: string | null; message: string }

/** What became of whoever was added. */
const outcomes: Record<string, string> = {
  confirmed: 'has a place.',
  waitlisted: 'is on the waiting list.',
  requested: 'waits for an approval.',
}

/** What a refusal means at these fields. */
const fieldWords: Record<string, string> = {
  name: 'A name is needed, in one line.',
  email: 'This is no address that mail can be sent to.',
  guests: 'These are more places than one sign-up may take.',
}

/** Names, one a line. */
const guestsIn = (typed: string) =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((name) => ({ name }))

/** The form at the desk for somebody who signs up by telephone, say. A refusal stands at its field. */
export const AddPersonForm = ({ event, registrationsSlug, onAdded }: Props) => {
  const { config } = useConfig()
  const [values, setValues] = useState({
    name: '',
    email: '',
    category: '',
    locale: event.locales[0] ?? '',
    guests: '',
  })
  const [sessions, setSessions] = useState<string[]>([])
  const [answers, setAnswers] = useState<Record<string, unknown>>({})
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)

  const add = async (submitted: FormEvent) => {
    submitted.preventDefault()
    // The desk may stand within a document's own form in React's tree.
    submitted.stopPropagation()
    setBusy(true)
    setProblem(undefined)
    const { guests, ...texts } = values
    const json = { event: event.id, ...texts, sessions, answers, guests: guestsIn(guests) }
    const url = formatAdminURL({ apiRoute: config.routes.api, path: `/${registrationsSlug}` })
    try {
      const { doc } = await ask<{ doc: { status: string } }>(`${url}?depth=0`, { json })
      toast.success(`${values.name} ${outcomes[doc.status] ?? 'is added.'}`)
      onAdded()
    } catch (error) {
      const { code, field, message } = error as Refused
      const words = code === 'field-invalid' && field !== null ? fieldWords[field] : undefined
      setProblem({ field, message: words ?? message })
    }
    setBusy(false)
  }

  const at = (field: string) => (problem?.field === field ? problem.message : undefined)
  const set = (field: keyof typeof values) => (value: string) => setValues({ ...values, [field]: value })
  const shown = ['name', 'email', 'category', 'locale', 'guests', 'sessions']
  const isAtField = problem?.field && (shown.includes(problem.field) || problem.field.startsWith('answers.'))
  const chosen = event.sessions.filter((session) => session.chosen)
  return (
    <form className="sign-up-desk__form" noValidate onSubmit={add}>
      <p>
        A mail tells the person what became of it. Nobody is asked to confirm the address: make sure that it
        is right.
      </p>
      <Field label="Name" onChange={set('name')} problem={at('name')} required value={values.name} />
      <Field
        label="E-mail address"
        onChange={set('email')}
        problem={at('email')}
        required
        type="email"
        value={values.email}
      />
      {event.categories.length > 0 && (
        <Field
          label="Category"
          onChange={set('category')}
          options={event.categories}
          problem={at('category')}
          value={values.category}
        />
      )}
      {chosen.length > 0 && (
        <fieldset aria-describedby={at('sessions') ? 'add-sessions-problem' : undefined}>
          <legend>Sessions</legend>
          {chosen.map(({ id, label }) => (
            <label key={id}>
              <input
                checked={sessions.includes(id)}
                onChange={({ target }) =>
                  setSessions(target.checked ? [...sessions, id] : sessions.filter((one) => one !== id))
                }
                type="checkbox"
              />
              <bdi>{label}</bdi>
            </label>
          ))}
          {at('sessions') && (
            <p className="sign-up-desk__problem" id="add-sessions-problem" role="alert">
              {at('sessions')}
            </p>
          )}
        </fieldset>
      )}
      <Field
        label="Language of the mails"
        onChange={set('locale')}
        options={event.locales.map((key) => ({ key, label: languageName(key) }))}
        problem={at('locale')}
        value={values.locale}
      />
      {event.maxPlaces > 1 && (
        <Field
          hint={`One name a line, up to ${event.maxPlaces - 1}.`}
          label="Guests"
          onChange={set('guests')}
          problem={at('guests')}
          rows={3}
          value={values.guests}
        />
      )}
      <Questions answers={answers} at={at} onChange={setAnswers} questions={event.questions} />
      <p className="sign-up-desk__problem" role="alert">
        {problem && !isAtField ? problem.message : ''}
      </p>
      <div>
        <Button disabled={busy} margin={false} type="submit">
          {busy ? 'One moment …' : 'Add and send the mail'}
        </Button>
      </div>
    </form>
  )
}
