'use client'
import { SetStepNav } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { DeskState } from '../../domain/deskState'
import { AddPerson } from './AddPerson'
import { FindPerson } from './FindPerson'
import { OffersOut, Requests } from './Lists'
import { Numbers } from './Numbers'
import { PoolBars } from './PoolBars'
import { Recount } from './Recount'
import { SignUpPlot } from './SignUpPlot'
import { useActions } from './useActions'
import { useDesk } from './useDesk'
import { WaitingLine } from './WaitingLine'
import './desk.css'

type Props = {
  event: string
  title: string
  eventsLabel: string
  eventsUrl: string
  slugs: { events: string; registrations: string }
  /** Null where the server could not tell it with the page. */
  initial: DeskState | null
  /** What stands above the event's form, such as the messages, is at hand here, too. */
  controls: ReactNode
}

/** Places, the waiting list and everybody in it: what an organiser sees and does. */
export const Desk = ({ event, eventsLabel, eventsUrl, initial, controls, slugs, title }: Props) => {
  const { state, problem, refresh, starts, setStarts } = useDesk(slugs.events, event, initial)
  const { begin, dialog } = useActions(slugs.registrations, refresh)
  const shared = { begin, registrationsSlug: slugs.registrations }
  return (
    <div className="sign-up-desk">
      <SetStepNav
        nav={[
          { label: eventsLabel, url: eventsUrl },
          { label: title, url: `${eventsUrl}/${event}` },
          { label: 'Sign-up desk' },
        ]}
      />
      <p className="sign-up-desk__problem" role="alert">
        {problem && `${problem} ${state ? 'What stands here may be old. ' : ''}It is tried again by itself.`}
      </p>
      {state ? (
        <>
          <Numbers state={state} />
          <div className="sign-up-desk__columns">
            <PoolBars pools={state.pools} />
            <SignUpPlot now={state.at} series={state.signUps} timeZone={state.event.timeZone} />
          </div>
          <FindPerson {...shared} event={event} state={state}>
            <AddPerson onAdded={refresh} registrationsSlug={slugs.registrations} state={state} />
            {controls}
          </FindPerson>
          <Requests
            {...shared}
            onPage={(requestedFrom) => setStarts({ ...starts, requestedFrom })}
            page={state.requested}
            state={state}
          />
          <WaitingLine {...shared} onPage={(from) => setStarts({ ...starts, from })} state={state} />
          <OffersOut
            {...shared}
            onPage={(offersFrom) => setStarts({ ...starts, offersFrom })}
            page={state.offers}
            state={state}
          />
          <Recount event={event} eventsSlug={slugs.events} onDone={refresh} state={state} />
        </>
      ) : (
        !problem && <p>Reading the desk …</p>
      )}
      {dialog}
    </div>
  )
}
