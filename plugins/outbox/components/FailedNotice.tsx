import type { Payload, TypedUser } from 'payload'
import { countMails, listUrl } from './mailsByState'
import './outbox.css'

/** Tells who may read mails, on the dashboard, that some could not be sent. */
export const FailedNotice = async ({ payload, user }: { payload: Payload; user?: TypedUser }) => {
  const failed = await countMails({ payload, user }, 'failed')
  if (failed === 0) return null
  return (
    <p className="mail-notice" role="status">
      {failed === 1 ? 'One mail could not be sent.' : `${failed} mails could not be sent.`}{' '}
      <a href={listUrl(payload, 'failed')}>See why</a>
    </p>
  )
}
