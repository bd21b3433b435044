import type { Series } from './signUpSeries'

type Box = { width: number; height: number; left: number; right: number; top: number; bottom: number }

export type Plot = {
  /** The path of an SVG: a step up at each time that somebody signed up. */
  path: string
  /** The same, closed at the bottom. */
  area: string
  x: { at: number; x: number }[]
  y: { total: number; y: number }[]
}

const short = (value: number): number => Math.round(value * 10) / 10

/** A cumulative step plot, from the first sign-up until `now`. Null where there is nothing to plot. */
export const plotOf = ({ points }: Series, box: Box, now: number): Plot | null => {
  const [first, last] = [points.at(0), points.at(-1)]
  if (!first || !last) return null
  const end = Math.max(now, last.at + 1)
  const ticks = wholeTicks(last.total)
  const top = ticks.at(-1) ?? 1
  const x = (at: number) =>
    short(box.left + ((at - first.at) / (end - first.at)) * (box.width - box.left - box.right))
  const y = (total: number) =>
    short(box.height - box.bottom - (total / top) * (box.height - box.top - box.bottom))
  const steps = points.map(({ at, total }) => `H${x(at)}V${y(total)}`).join('')
  const path = `M${x(first.at)} ${y(0)}${steps}H${x(end)}`
  const count = Math.max(2, Math.min(5, Math.floor((box.width - box.left - box.right) / 110)))
  return {
    path,
    area: `${path}V${y(0)}Z`,
    x: Array.from({ length: count }, (_, index) => {
      const at = first.at + ((end - first.at) * index) / (count - 1)
      return { at, x: x(at) }
    }),
    y: ticks.map((total) => ({ total, y: y(total) })),
  }
}

/** Whole numbers from 0 to at least `most`, in round steps. */
export const wholeTicks = (most: number): number[] => {
  const rough = Math.max(1, most / 4)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? 1
  return Array.from({ length: Math.max(1, Math.ceil(most / step)) + 1 }, (_, index) => index * step)
}
