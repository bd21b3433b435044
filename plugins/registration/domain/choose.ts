import type { SessionPlace } from './entry'
import { type Refusal, refuse } from './refusal'
import type { SessionSettings, Settings } from './settings'

/**
 * The sessions that somebody chose by id or slug, once each.
 * @param kept sessions that the person has already: these stay even where their sign-up is closed by now
 */
export const chooseSessions = (
  settings: Settings,
  wanted: readonly string[],
  kept: readonly SessionPlace[] = [],
): SessionSettings[] | Refusal => {
  const chosen = new Map<string, SessionSettings>()
  for (const name of wanted) {
    const session = settings.sessions.find(({ id, slug }) => id === name || (slug !== null && slug === name))
    if (!session) return refuse('session-not-in-event', 'sessions')
    if (!session.enabled && !kept.some((place) => place.session === session.id)) {
      return refuse('registration-not-open', 'sessions')
    }
    chosen.set(session.id, session)
  }
  const sessions = [...chosen.values()]
  return overlap(sessions) ? refuse('sessions-overlap', 'sessions') : sessions
}

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
