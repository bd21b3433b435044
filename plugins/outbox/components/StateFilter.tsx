import type { Payload, TypedUser } from 'payload'
import type { MailState } from '../domain/mailRow'
import { countMails, listUrl } from './mailsByState'
import './outbox.css'

const chips: { state?: MailState; label: string }[] = [
  { label: 'All' },
  { state: 'failed', label: 'Failed' },
  { state: 'queued', label: 'Waiting' },
  { state: 'sent', label: 'Sent' },
]

/** One click to the mails of a state, above the list. */
export const StateFilter = async ({ payload, user }: { payload: Payload; user?: TypedUser }) => {
  const failed = await countMails({ payload, user }, 'failed')
  return (
    <nav aria-label="Mails by state" className="mail-states">
      {chips.map(({ state, label }) => (
        <a data-alarm={state === 'failed' && failed > 0} href={listUrl(payload, state)} key={label}>
          {state === 'failed' ? `${label} (${failed})` : label}
        </a>
      ))}
    </nav>
  )
}
