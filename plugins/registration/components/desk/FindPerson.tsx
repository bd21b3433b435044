import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useEffect, useId, useState } from 'react'
import type { RegistrationState } from '../../../../src/domain/registrationStates'
import type { DeskRow, DeskState } from '../../domain/deskState'
import { stateWords } from '../../domain/stateWords'
import { ask, type Refused } from '../ask'
import type { Begin } from './acted'
import { PersonRow } from './PersonRow'

type Found = Omit<DeskRow, 'why' | 'position' | 'offeredUntil'> & { email: string; reference: string }

type Props = {
  event: string
  registrationsSlug: string
  state: DeskState
  begin: Begin
  /** Beside the heading. */
  children: ReactNode
}

const most = 20
const pauseMs = 300

/** Finds anybody of this event, whatever became of the registration, by name, address, organisation or reference. */
export const FindPerson = ({ event, registrationsSlug, state, begin, children }: Props) => {
  const [typed, setTyped] = useState('')
  const { found, problem } = useFound(registrationsSlug, event, typed.trim(), state)
  const id = useId()
  return (
    <section aria-labelledby={`${id}-title`}>
      <div className="sign-up-desk__head">
        <h2 id={`${id}-title`}>Find a person</h2>
        <div className="sign-up-desk__tools">{children}</div>
      </div>
      <label htmlFor={id}>
        Name, e-mail address, organisation or reference
        <input
          autoComplete="off"
          dir="auto"
          id={id}
          onChange={({ target }) => setTyped(target.value)}
          type="search"
          value={typed}
        />
      </label>
      <p aria-live="polite">
        {problem ??
          (found === undefined
            ? ''
            : found.length === 0
              ? 'Nobody found among those who signed up for this event.'
              : foundInWords(found.length))}
      </p>
      {found && found.length > 0 && (
        <ul className="sign-up-desk__people">
          {found.map((row) => (
            <PersonRow
              begin={begin}
              key={row.id}
              registrationsSlug={registrationsSlug}
              row={row}
              state={state}
            >
              <p>
                {/* What a search finds has a state of a registration. */}
                <strong>{stateWords[row.status as RegistrationState]}</strong> · <bdi>{row.email}</bdi>
              </p>
            </PersonRow>
          ))}
        </ul>
      )}
    </section>
  )
}

const foundInWords = (count: number): string =>
  count >= most
    ? `The first ${most}. Type more to find others.`
    : count === 1
      ? '1 person'
      : `${count} people`

/** Asked anew when the desk has changed: an action may have moved whoever was found. */
const useFound = (slug: string, event: string, typed: string, state: DeskState) => {
  const { config } = useConfig()
  const [found, setFound] = useState<Found[]>()
  const [problem, setProblem] = useState<string>()
  const { revision } = state
  const url = formatAdminURL({ apiRoute: config.routes.api, path: `/${slug}` })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision is another answer.
  useEffect(() => {
    if (typed.length < 2) {
      setFound(undefined)
      setProblem(undefined)
      return
    }
    const abort = new AbortController()
    const search = async () => {
      const query = new URLSearchParams({ depth: '0', limit: String(most), sort: 'name' })
      query.set('where[and][0][event][equals]', event)
      for (const [index, field] of ['name', 'email', 'organisation', 'reference'].entries())
        query.set(`where[and][1][or][${index}][${field}][contains]`, typed)
      try {
        const { docs } = await ask<{ docs: Found[] }>(`${url}?${query}`, { signal: abort.signal })
        setFound(docs)
        setProblem(undefined)
      } catch (error) {
        if (!abort.signal.aborted) setProblem((error as Refused).message)
      }
    }
    const timer = setTimeout(search, pauseMs)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [event, revision, typed, url])
  return { found, problem }
}
