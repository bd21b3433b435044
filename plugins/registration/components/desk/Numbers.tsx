import type { DeskState } from '../../domain/deskState'
import { placesInWords } from '../../domain/waitingWords'

const waits: Record<DeskState['event']['waitingList'], string> = {
  none: 'There is no waiting list.',
  automatic: 'A free place is given to the next in line.',
  offer: 'A free place is offered to the next in line.',
}

const openness = ({ published, cancelled, open }: DeskState['event']): string => {
  if (cancelled) return 'The event is cancelled.'
  if (!published) return 'The event is not published: nobody can sign up.'
  return open ? 'Sign-up is open.' : 'Sign-up is closed.'
}

/** How the sign-up stands, in one line of words and one of numbers. */
export const Numbers = ({ state }: { state: DeskState }) => {
  const { event, states, checkedIn } = state
  const numbers: [label: string, registrations: number, places?: number][] = [
    ['Confirmed', states.confirmed.registrations, states.confirmed.places],
    ['Not confirmed yet', states.pending.registrations, states.pending.places],
    ['Waiting', states.waitlisted.registrations, states.waitlisted.places],
    ['Offers out', states.offered.registrations, states.offered.places],
    ...(event.approval || states.requested.registrations > 0
      ? [['To approve', states.requested.registrations, states.requested.places] as [string, number, number]]
      : []),
    ['Checked in', checkedIn],
  ]
  return (
    <section aria-label="At a glance">
      <p className="sign-up-desk__state">
        <bdi>
          {openness(event)} {event.published && waits[event.waitingList]}
        </bdi>
      </p>
      <dl className="sign-up-desk__numbers">
        {numbers.map(([label, registrations, places]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {registrations}
              {places !== undefined && places !== registrations && (
                <small>
                  <bdi>{placesInWords(places)}</bdi>
                </small>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
