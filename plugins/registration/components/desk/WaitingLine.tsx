import type { DeskState } from '../../domain/deskState'
import { hasRoomFor, whyInWords } from '../../domain/waitingWords'
import type { Begin } from './acted'
import { Pager } from './Pager'
import { PersonRow } from './PersonRow'
import { timeIn } from './times'

type Props = {
  state: DeskState
  begin: Begin
  registrationsSlug: string
  onPage: (from: number) => void
}

/** Everybody who waits, in the order of turns, each with the reasons. */
export const WaitingLine = ({ state, onPage, ...others }: Props) => {
  const { waitingLine: page, pools, event } = state
  return (
    <section aria-labelledby="desk-line">
      <h2 id="desk-line">Waiting list ({page.total})</h2>
      {page.total === 0 && <p>Nobody waits.</p>}
      {page.docs.some(({ position }) => position === null) && (
        <p className="sign-up-desk__hint">
          Numbers are turns for a place at the event. Whoever has none has a place and waits for a session, or
          has not confirmed the address yet.
        </p>
      )}
      <ol className="sign-up-desk__people" start={page.from + 1}>
        {page.docs.map((row) => (
          <PersonRow
            key={row.id}
            lead={
              <span className="sign-up-desk__position">
                {row.position === null ? (
                  <span title="Waits for a session or an address">–</span>
                ) : (
                  row.position
                )}
              </span>
            }
            row={row}
            state={state}
            without={hasRoomFor(row, pools) ? [] : ['promote']}
            {...others}
          >
            <ul>
              {whyInWords(row, pools, (at) => timeIn(at, event.timeZone)).map((sentence) => (
                <li dir="auto" key={sentence}>
                  {sentence}
                </li>
              ))}
            </ul>
          </PersonRow>
        ))}
      </ol>
      <Pager onPage={onPage} page={page} />
    </section>
  )
}
