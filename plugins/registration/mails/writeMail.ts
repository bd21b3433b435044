import type { Mail } from '../../../src/domain/mail'
import type { Context } from '../claims/context'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { ticketFile } from '../tickets/ticket'
import { type Purpose, tokenOf } from '../tokens'
import { calendarFile } from './calendarFile'
import type { Facts } from './eventFacts'
import { type Blanks, fill, greeting, isKnown } from './fill'
import { escapeHtml, isolated } from './html'
import { mailPage } from './mailPage'
import { wordsFor } from './texts'
import type { MailName } from './words'

type Parts = {
  /** What the button leads to. */
  button: Purpose | null
  sessions: boolean
  calendar: 'REQUEST' | 'CANCEL' | null
  /** What somebody shows at the door. */
  ticket?: true
}

const parts: Record<MailName, Parts> = {
  confirm: { button: 'confirm', sessions: false, calendar: null },
  requested: { button: 'manage', sessions: false, calendar: null },
  confirmed: { button: 'manage', sessions: true, calendar: 'REQUEST', ticket: true },
  waitlisted: { button: 'manage', sessions: true, calendar: null },
  offer: { button: 'accept', sessions: false, calendar: null },
  changed: { button: 'manage', sessions: true, calendar: 'REQUEST', ticket: true },
  cancelled: { button: null, sessions: false, calendar: 'CANCEL' },
  rejected: { button: null, sessions: false, calendar: null },
  'offer-ended': { button: null, sessions: false, calendar: null },
  'event-cancelled': { button: 'manage', sessions: false, calendar: 'CANCEL' },
  'event-moved': { button: 'manage', sessions: true, calendar: 'REQUEST' },
  'handed-over': { button: null, sessions: false, calendar: 'CANCEL' },
  reminder: { button: 'manage', sessions: true, calendar: 'REQUEST', ticket: true },
}

/** A mail that is to be written. The key names its occasion: the same occasion is one mail. */
export type Writing = { doc: RegistrationDoc; name: MailName; facts: Facts; key: string; at: Date }

/** A mail about a registration, to the person of it. */
export const writeMail = (context: Context, writing: Writing): Mail => {
  const { doc, name, facts } = writing
  const { button, sessions, ticket } = parts[name]
  const words = wordsFor(doc.locale)
  const text = words.mails[name]
  const blanks: Blanks = { ...facts, name: doc.name }
  const lines = [
    greeting(words, doc.name),
    ...text.lines,
    ...(name === 'waitlisted' ? [words.place] : []),
    ...(ticket ? [words.ticketAttached] : []),
  ].filter((line) => isKnown(line, blanks))
  const items = sessions ? facts.sessions : []
  const token = button && tokenOf(context.payload, button, doc)
  const link =
    button && token
      ? { url: linkTo(context, button, token), label: words.buttons[button], orOpen: words.orOpen }
      : null
  const subject = oneLine(fill(text.subject, blanks))
  const foot = `${words.reference}: ${doc.reference}`
  const calendar = calendarFor(context, writing, `${foot}\n${facts.sessions.join('\n')}`.trim())
  const attachments = [...(calendar ? [calendar] : []), ...(ticket ? [ticketFile(context.payload, doc)] : [])]
  return {
    to: doc.email,
    subject,
    text: [
      ...lines.map((line) => fill(line, blanks)),
      ...(items.length > 0 ? [items.map((item) => `- ${item}`).join('\n')] : []),
      ...(link ? [`${link.label}:\n${link.url}`] : []),
      foot,
    ].join('\n\n'),
    html: mailPage({
      locale: doc.locale,
      title: subject,
      lines: lines.map((line) => fill(escapeHtml(line), blanks, isolated)),
      items: items.map(escapeHtml),
      link,
      foot: `${escapeHtml(words.reference)}: ${isolated(doc.reference)}`,
    }),
    ...(token ? { secrets: [token] } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
    key: writing.key,
  }
}

/** Where a link of a mail leads. */
export const linkTo = ({ payload, options }: Context, purpose: Purpose, token: string): string => {
  const { serverURL, routes } = payload.config
  const base = options.linkBase ?? `${serverURL}${routes.api}/${options.registrations}`
  return `${base}/${purpose}/${token}`
}

/** Holds no link: calendars are shared and copied to other people's servers. */
const calendarFor = ({ options }: Context, { doc, name, facts, at }: Writing, description: string) => {
  const method = parts[name].calendar
  const { startsOn, endsOn } = facts
  if (!method || !startsOn || !endsOn) return null
  // Whoever never had a place has nothing in his calendar to take out.
  if (method === 'CANCEL' && !doc.confirmedAt) return null
  const organiser = options.calendarFrom
  return calendarFile({
    method,
    uid: `registration-${doc.id}@${organiser.address.split('@').at(-1)}`,
    sequence: doc.ledgerRevision,
    at,
    title: facts.event,
    location: facts.where,
    description,
    startsOn,
    endsOn,
    organiser,
    attendee: { name: doc.name, address: doc.email },
  })
}

/** A title may hold a line break, which a header may not. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
