import { barOf } from '../../domain/deskFigures'
import type { DeskState } from '../../domain/deskState'
import { poolInWords } from '../../domain/waitingWords'

const parts = ['held', 'over', 'waiting', 'free'] as const

/** A bar for each pool. What a bar shows stands above it in words. */
export const PoolBars = ({ pools }: Pick<DeskState, 'pools'>) => (
  <section aria-labelledby="desk-pools">
    <h2 id="desk-pools">Places</h2>
    <ul className="sign-up-desk__pools">
      {pools.map((pool) => {
        const bar = barOf(pool)
        return (
          <li key={pool.pool}>
            <div className="sign-up-desk__pool-head">
              <strong dir="auto">{pool.label}</strong>
              <bdi>{poolInWords(pool)}</bdi>
            </div>
            <div aria-hidden="true" className="sign-up-desk__bar">
              {parts.map((part) =>
                bar[part] > 0 ? <span data-part={part} key={part} style={{ flexGrow: bar[part] }} /> : null,
              )}
            </div>
          </li>
        )
      })}
    </ul>
    <ul aria-hidden="true" className="sign-up-desk__legend">
      <li data-part="held">Held</li>
      <li data-part="waiting">Waiting</li>
      <li data-part="free">Free</li>
      {pools.some((pool) => barOf(pool).over > 0) && <li data-part="over">Too many</li>}
    </ul>
  </section>
)
