import type { SessionPlace } from './entry'
import { type Refusal, refuse } from './refusal'
import { type SessionSettings, type Settings, sessionNamed } from './settings'

/**
 * The sessions that somebody chose by id or slug, once each.
 * @param kept sessions that the person has already: these stay even where their sign-up is closed or they are not published by now
 */
export const chooseSessions = (
  settings: Settings,
  wanted: readonly string[],
  kept: readonly SessionPlace[] = [],
): SessionSettings[] | Refusal => {
  const chosen = new Map<string, SessionSettings>()
  for (const name of wanted) {
    const session = sessionNamed(settings, name)
    const isKept = kept.some((place) => place.session === (session?.id ?? name))
    if (!session && !isKept) return refuse('session-not-in-event', 'sessions')
    if (session && !session.enabled && !isKept) {
      return refuse('registration-not-open', 'sessions')
    }
    chosen.set(session?.id ?? name, session ?? unpublished(name))
  }
  const sessions = [...chosen.values()]
  return overlap(sessions) ? refuse('sessions-overlap', 'sessions') : sessions
}

const unpublished = (id: string): SessionSettings => ({
  id,
  slug: null,
  enabled: false,
  capacity: 0,
  startsAt: null,
  endsAt: null,
})

/** Whether two of the sessions share a moment. One may begin when another ends. */
export const overlap = (sessions: readonly Pick<SessionSettings, 'startsAt' | 'endsAt'>[]): boolean => {
  const timed = sessions
    .flatMap(({ startsAt, endsAt }) => (startsAt === null || endsAt === null ? [] : [{ startsAt, endsAt }]))
    .sort((a, b) => a.startsAt - b.startsAt)
  return timed.some((session, index) => {
    const next = timed[index + 1]
    return next !== undefined && next.startsAt < session.endsAt
  })
}
