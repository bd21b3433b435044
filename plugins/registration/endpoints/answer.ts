import type { RegistrationDoc } from '../claims/registrationDoc'
import type { Entry, SessionPlace } from '../domain/entry'

/** Nothing of it may be kept, and no link with a token may be told to anybody. */
export const answerHeaders = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' }

/** What the public is told of a registration: the same for everybody. */
export const publicDoc = ({ status, sessions }: Pick<Entry, 'status' | 'sessions'>) => ({
  status,
  sessions: sessionsOf(sessions),
})

/** What somebody is told who is asked to take a place: whose it is, and what belongs to it. */
export const invitedDoc = (doc: RegistrationDoc) => ({
  event: doc.event,
  from: doc.name,
  name: doc.handoverName,
  email: doc.handoverEmail,
  category: doc.category ?? null,
  places: doc.places,
  sessions: sessionsOf(doc.sessions),
})

/** What a person is told of his own registration. */
export const ownDoc = (doc: RegistrationDoc) => ({
  status: doc.status,
  sessions: sessionsOf(doc.sessions),
  event: doc.event,
  reference: doc.reference,
  name: doc.name,
  email: doc.email,
  organisation: doc.organisation ?? null,
  jobTitle: doc.jobTitle ?? null,
  country: doc.country ?? null,
  category: doc.category ?? null,
  guests: (doc.guests ?? []).map(({ name }) => ({ name })),
  answers: doc.answers ?? {},
  consents: doc.consents ?? {},
  listedTo: doc.listedTo ?? 'nobody',
  handOver: doc.handoverName ? { name: doc.handoverName, email: doc.handoverEmail } : null,
  locale: doc.locale,
  requestedAt: doc.requestedAt,
  holdUntil: doc.holdUntil ?? null,
  offeredUntil: doc.offeredUntil ?? null,
})

const sessionsOf = (places: readonly SessionPlace[] | null | undefined): SessionPlace[] =>
  (places ?? []).map(({ session, status }) => ({ session, status }))

/** Answers a program. */
export const answer = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: answerHeaders })
