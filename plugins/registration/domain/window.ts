import { type Refusal, refuse } from './refusal'
import type { Settings } from './settings'

type Standing = Pick<Settings, 'published' | 'cancelled' | 'endsAt'>

/** Whether an event takes place and is not over: until then people are served, and may change what they have. */
export const isComing = ({ published, cancelled, endsAt }: Standing, now: number): boolean =>
  published && !cancelled && (endsAt === null || now < endsAt)

/** Why nobody can sign up now; null where one can. */
export const closedFor = (settings: Settings, now: number): Refusal | null => {
  if (!settings.published) return refuse('event-unknown', 'event')
  if (settings.cancelled) return refuse('event-cancelled', 'event')
  if (!settings.enabled) return refuse('registration-not-open', 'event')
  if (settings.opensAt !== null && now < settings.opensAt) return refuse('registration-not-open', 'event')
  if (settings.closesAt !== null && now >= settings.closesAt) return refuse('registration-closed', 'event')
  if (settings.endsAt !== null && now >= settings.endsAt) return refuse('registration-closed', 'event')
  return null
}
