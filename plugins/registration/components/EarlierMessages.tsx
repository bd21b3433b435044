'use client'
import { useAuth } from '@payloadcms/ui'
import { audienceWords, type Choices } from './audienceWords'
import type { EarlierMessage } from './useMessages'

type Props = { choices: Choices; messages?: EarlierMessage[]; problem?: string }

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** What was written before, newest first. */
export const EarlierMessages = ({ choices, messages, problem }: Props) => {
  const { user } = useAuth()
  return (
    <section className="messages__earlier">
      <h3>Earlier messages</h3>
      {problem ? <p className="messages__problem">{problem}</p> : null}
      {messages?.length === 0 ? <p>None yet.</p> : null}
      <ul>
        {messages?.map(({ id, subject, text, audience, by, createdAt, recipients, state }) => (
          <li key={id}>
            <details>
              <summary>
                <span dir="auto">{subject}</span>
                <span className="messages__facts">
                  {when.format(new Date(createdAt))}, {by === String(user?.id) ? 'by you' : 'by another user'}
                  , {state === 'sent' ? 'sent to' : 'sending, so far to'} {recipients.toLocaleString('en')}
                </span>
              </summary>
              <p className="messages__facts">{audienceWords(audience, choices)}</p>
              <p className="messages__text" dir="auto">
                {text}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
