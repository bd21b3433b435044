import { contains, isTimeRange, overlap, type TimeRange } from './timeRange'

type Break = { startsAt?: string | null; endsAt?: string | null }

export type PanelEntry = { person?: unknown; toBeConfirmed?: string | null }

export type SessionShape = {
  startsAt?: string | null
  endsAt?: string | null
  breaks?: Break[] | null
  panel?: PanelEntry[] | null
}

export type Problem = { path: string; message: string }

/** What no session can be, whatever its event. */
export const shapeProblems = (session: SessionShape): Problem[] => [
  ...timeProblems(session),
  ...breakProblems(session),
  ...(session.panel ?? []).flatMap((entry, index) =>
    entry.person && entry.toBeConfirmed
      ? [
          {
            path: `panel.${index}.toBeConfirmed`,
            message: 'Choose a person or describe one to be confirmed, not both.',
          },
        ]
      : [],
  ),
]

/** What a draft may still lack, beyond the fields that are marked as required. */
export const unfinishedProblems = ({ panel }: SessionShape): Problem[] => {
  const seen = new Set<unknown>()
  return (panel ?? []).flatMap((entry, index) => {
    const path = `panel.${index}.person`
    if (!entry.person && !entry.toBeConfirmed)
      return [{ path, message: 'Choose a person, or describe one to be confirmed.' }]
    if (!entry.person) return []
    if (seen.has(entry.person)) return [{ path, message: 'This person is in the panel already.' }]
    seen.add(entry.person)
    return []
  })
}

const timeProblems = ({ startsAt, endsAt }: SessionShape): Problem[] =>
  startsAt && endsAt && !isTimeRange({ startsAt, endsAt })
    ? [{ path: 'endsAt', message: 'The end must come after the start.' }]
    : []

const breakProblems = (session: SessionShape): Problem[] => {
  const problems: Problem[] = []
  const earlier: TimeRange[] = []
  for (const [index, pause] of (session.breaks ?? []).entries()) {
    if (!pause.startsAt || !pause.endsAt) continue
    if (!isTimeRange(pause)) {
      problems.push({
        path: `breaks.${index}.endsAt`,
        message: 'The end of the break must come after its start.',
      })
      continue
    }
    if (isTimeRange(session) && !contains(session, pause))
      problems.push({ path: `breaks.${index}.startsAt`, message: 'The break must lie within the session.' })
    if (earlier.some((other) => overlap(other, pause)))
      problems.push({ path: `breaks.${index}.startsAt`, message: 'The break overlaps another one.' })
    earlier.push(pause)
  }
  return problems
}
