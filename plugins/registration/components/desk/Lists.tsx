import type { DeskRow, DeskState, Page } from '../../domain/deskState'
import type { Begin } from './acted'
import { Pager } from './Pager'
import { PersonRow } from './PersonRow'
import { timeIn } from './times'

type Props = {
  page: Page<DeskRow>
  state: DeskState
  begin: Begin
  registrationsSlug: string
  onPage: (from: number) => void
}

/** Those who wait for an organiser; not there where nobody does. */
export const Requests = ({ page, ...others }: Props) =>
  page.total === 0 ? null : (
    <section aria-labelledby="desk-requests">
      <h2 id="desk-requests">Requests to approve ({page.total})</h2>
      <ul className="sign-up-desk__people">
        {page.docs.map((row) => (
          <PersonRow key={row.id} row={row} {...others} />
        ))}
      </ul>
      <Pager onPage={others.onPage} page={page} />
    </section>
  )

/** Places that are held until somebody accepts them. */
export const OffersOut = ({ page, ...others }: Props) =>
  page.total === 0 ? null : (
    <section aria-labelledby="desk-offers">
      <h2 id="desk-offers">Offers out ({page.total})</h2>
      <ul className="sign-up-desk__people">
        {page.docs.map((row) => (
          <PersonRow key={row.id} row={row} {...others}>
            {row.offeredUntil && <p>Open until {timeIn(row.offeredUntil, others.state.event.timeZone)}</p>}
          </PersonRow>
        ))}
      </ul>
      <Pager onPage={others.onPage} page={page} />
    </section>
  )
