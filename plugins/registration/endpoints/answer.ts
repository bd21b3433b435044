import type { Entry } from '../domain/entry'

/** Nothing of it may be kept, and no link with a token may be told to anybody. */
export const answerHeaders = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' }

/** What the public is told of a registration: the same for everybody. */
export const publicDoc = ({ status, sessions }: Pick<Entry, 'status' | 'sessions'>) => ({
  status,
  sessions: sessions.map((place) => ({ session: place.session, status: place.status })),
})

export const answer = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: answerHeaders })
