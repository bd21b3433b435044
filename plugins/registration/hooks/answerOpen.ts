import type { FieldHook } from 'payload'
import { startOfDayIn } from '../domain/day'
import { absentEvent } from '../domain/settings'
import { closedFor } from '../domain/window'

const ms = (at: unknown): number | null =>
  typeof at === 'string' || at instanceof Date ? new Date(at).getTime() : null

/** Whether people can sign up for this event now: what the published document says, by the rule that refuses them. */
export const answerOpen: FieldHook = ({ data, siblingData }) => {
  const { _status, endsOn, startsOn, timeZone, scheduleState, deletedAt } = data ?? {}
  const lastDay = endsOn ?? startsOn
  return (
    closedFor(
      {
        ...absentEvent(''),
        published: (_status === undefined || _status === 'published') && !deletedAt,
        cancelled: scheduleState === 'cancelled',
        enabled: siblingData.enabled === true,
        opensAt: ms(siblingData.opensAt),
        closesAt: ms(siblingData.closesAt),
        endsAt: lastDay ? startOfDayIn(timeZone ?? 'UTC', new Date(lastDay).toISOString(), 1) : null,
      },
      Date.now(),
    ) === null
  )
}
