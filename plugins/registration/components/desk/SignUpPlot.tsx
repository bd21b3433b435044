import { useEffect, useRef, useState } from 'react'
import { plotOf } from '../../domain/signUpPlot'
import type { Series } from '../../domain/signUpSeries'
import { dayIn, hourIn } from './times'

const margins = { left: 40, right: 12, top: 10, bottom: 24 }
const height = 200

type Props = { series: Series; timeZone: string /** ISO 8601. */; now: string }

/** Everybody who signed up until a time, those who are gone by now included; the same as a table below. */
export const SignUpPlot = ({ now, series, timeZone }: Props) => {
  const { ref, width } = useWidth()
  const plot = plotOf(series, { ...margins, width, height }, Date.parse(now))
  const timeOf = series.per === 'hour' ? hourIn : dayIn
  const total = series.points.at(-1)?.total ?? 0
  const first = series.points.at(0)
  return (
    <section aria-labelledby="desk-sign-ups">
      <h2 id="desk-sign-ups">Sign-ups over time</h2>
      <div className="sign-up-desk__plot" dir="ltr" ref={ref}>
        {plot && first ? (
          <svg
            aria-label={`${total} sign-ups since ${timeOf(first.at, timeZone)}`}
            height={height}
            role="img"
            viewBox={`0 0 ${width} ${height}`}
            width={width}
          >
            {plot.y.map(({ total: value, y }) => (
              <g key={value}>
                <line className="grid" x1={margins.left} x2={width - margins.right} y1={y} y2={y} />
                <text textAnchor="end" x={margins.left - 6} y={y + 4}>
                  {value}
                </text>
              </g>
            ))}
            {plot.x.map(({ at, x }, index) => (
              <text key={at} textAnchor={anchorOf(index, plot.x.length)} x={x} y={height - 6}>
                {timeOf(at, timeZone)}
              </text>
            ))}
            <path className="area" d={plot.area} />
            <path className="line" d={plot.path} />
          </svg>
        ) : (
          <p>Nobody has signed up yet.</p>
        )}
      </div>
      {plot && (
        <details>
          <summary>As a table</summary>
          <div className="sign-up-desk__scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">{series.per === 'hour' ? 'Hour' : 'Day'}</th>
                  <th scope="col">New</th>
                  <th scope="col">Until then</th>
                </tr>
              </thead>
              <tbody>
                {series.points.map(({ at, count, total: until }) => (
                  <tr key={at}>
                    <th scope="row">{timeOf(at, timeZone)}</th>
                    <td>{count}</td>
                    <td>{until}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </section>
  )
}

const anchorOf = (index: number, count: number) =>
  index === 0 ? 'start' : index === count - 1 ? 'end' : 'middle'

/** As wide as there is room, so that its letters keep their size on a phone. */
const useWidth = () => {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(520)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(240, Math.floor(entry.contentRect.width)))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
