import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import type { SessionPlaceState } from '../../../../src/domain/registrationStates'
import type { DeskRow, DeskState } from '../../domain/deskState'
import type { DeskAction } from '../../domain/organising'
import { placesInWords } from '../../domain/waitingWords'
import { ActionButtons } from './ActionButtons'
import type { Begin } from './acted'
import { timeIn } from './times'

type Props = {
  row: Pick<
    DeskRow,
    | 'id'
    | 'name'
    | 'organisation'
    | 'status'
    | 'places'
    | 'category'
    | 'sessions'
    | 'priority'
    | 'passedOver'
    | 'requestedAt'
  >
  state: DeskState
  begin: Begin
  registrationsSlug: string
  without?: readonly DeskAction[]
  lead?: ReactNode
  children?: ReactNode
}

const placeWords: Record<SessionPlaceState, string> = {
  confirmed: 'has a place',
  waitlisted: 'waits',
  full: 'no place left',
}

/** Somebody on the desk: who it is, what is asked for, and what can be done. */
export const PersonRow = ({ row, state, begin, registrationsSlug, without, lead, children }: Props) => {
  const { config } = useConfig()
  const { categories, sessions, timeZone } = state.event
  const category = categories.find(({ key }) => key === row.category)?.label ?? row.category
  const chosen = row.sessions.map(({ session, status }) => {
    const label = sessions.find(({ id }) => id === session)?.label ?? session
    // Until the event's place is given, no session gives one.
    return row.status === 'confirmed' && status !== 'confirmed' ? `${label} (${placeWords[status]})` : label
  })
  const about = [
    row.places > 1 ? placesInWords(row.places) : null,
    category,
    row.organisation,
    row.priority !== 0 ? `priority ${row.priority}` : null,
  ].filter((part) => part !== null && part !== '')
  const href = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/collections/${registrationsSlug}/${row.id}`,
  })
  return (
    <li className="sign-up-desk__person">
      {lead}
      <div className="sign-up-desk__who">
        <Link dir="auto" href={href} prefetch={false}>
          {row.name || row.id}
        </Link>
        {about.length > 0 && (
          <span>
            {about.map((part, index) => (
              <span key={part}>
                {index > 0 && ' · '}
                <bdi>{part}</bdi>
              </span>
            ))}
          </span>
        )}
        {chosen.length > 0 && (
          <span>
            <bdi>{chosen.join(', ')}</bdi>
          </span>
        )}
        <span className="sign-up-desk__when" dir="auto">
          Signed up {timeIn(row.requestedAt, timeZone)}
        </span>
      </div>
      <div className="sign-up-desk__why">{children}</div>
      <ActionButtons begin={begin} person={row} without={without} />
    </li>
  )
}
