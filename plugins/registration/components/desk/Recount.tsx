import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { DeskState } from '../../domain/deskState'
import type { LastRecount } from '../../domain/repair'
import { ask, type Refused } from '../ask'
import { timeIn } from './times'
import { useDeskUrl } from './useDesk'

type Props = { event: string; eventsSlug: string; state: DeskState; onDone: () => unknown }

type Answer = { repaired: LastRecount['repaired'] }

/** What the ledger says and what the registrations say, side by side, with a count that puts it right. */
export const Recount = ({ event, eventsSlug, state, onDone }: Props) => {
  const { pools, agrees, journal, lastRecount } = state
  const url = useDeskUrl(eventsSlug, event)
  const [busy, setBusy] = useState(false)
  const count = async () => {
    setBusy(true)
    try {
      const { repaired } = await ask<Answer>(url('/recount'), { json: {} })
      toast.success(
        repaired ? 'The ledger was wrong and is put right.' : 'Counted anew: the ledger is right.',
      )
    } catch (error) {
      toast.error((error as Refused).message)
    }
    setBusy(false)
    await onDone()
  }
  return (
    <section aria-labelledby="desk-recount">
      <h2 id="desk-recount">Ledger and recount</h2>
      <p className="sign-up-desk__agrees" dir="auto" data-agrees={String(agrees)}>
        {agrees === null
          ? 'People are signing up at this moment: it is compared when they pause.'
          : agrees
            ? '✓ The ledger says what the registrations say.'
            : '≠ The ledger does not say what the registrations say. Count anew to put it right.'}{' '}
        {journal && 'A write is being carried out.'}
      </p>
      <details open={agrees === false}>
        <summary>Compare</summary>
        <div className="sign-up-desk__scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">Places</th>
                <th scope="col">Held: ledger</th>
                <th scope="col">Held: counted</th>
                <th scope="col">Waiting: ledger</th>
                <th scope="col">Waiting: counted</th>
                <th scope="col">Same</th>
              </tr>
            </thead>
            <tbody>
              {pools.map(({ pool, label, held, waiting, recounted }) => (
                <tr key={pool}>
                  <th scope="row">
                    <bdi>{label}</bdi>
                  </th>
                  <td>{held}</td>
                  <td>{recounted?.held ?? '…'}</td>
                  <td>{waiting}</td>
                  <td>{recounted?.waiting ?? '…'}</td>
                  <td>
                    {!recounted
                      ? '…'
                      : recounted.held === held && recounted.waiting === waiting
                        ? '✓ same'
                        : '≠ differs'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      {lastRecount && (
        <p dir="auto">
          Last counted anew {timeIn(lastRecount.at, state.event.timeZone)}:{' '}
          {lastRecount.repaired ? 'the ledger was wrong and was put right.' : 'the ledger was right.'}
        </p>
      )}
      <Button
        buttonStyle="secondary"
        disabled={busy}
        margin={false}
        onClick={count}
        size="small"
        type="button"
      >
        {busy ? 'Counting …' : 'Count anew'}
      </Button>
    </section>
  )
}
