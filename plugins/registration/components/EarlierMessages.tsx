'use client'
import type { EarlierMessage } from './useMessages'

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** What was written before, newest first. */
export const EarlierMessages = ({ messages, problem }: { messages?: EarlierMessage[]; problem?: string }) => (
  <section className="messages__earlier">
    <h3>Earlier messages</h3>
    {problem ? <p className="messages__problem">{problem}</p> : null}
    {messages?.length === 0 ? <p>None yet.</p> : null}
    <ul>
      {messages?.map(({ id, subject, text, createdAt, recipients, state }) => (
        <li key={id}>
          <details>
            <summary>
              <span dir="auto">{subject}</span>
              <span className="messages__facts">
                {when.format(new Date(createdAt))}, {state === 'sent' ? 'sent to' : 'sending, so far to'}{' '}
                {recipients.toLocaleString('en')}
              </span>
            </summary>
            <p className="messages__text" dir="auto">
              {text}
            </p>
          </details>
        </li>
      ))}
    </ul>
  </section>
)
