import type { MailKind } from '../domain/mailKind'

/** What a mail tells, filled in. */
export type Facts = {
  name: string
  event: string
  /** The days of the event in the person's language; empty where it has none. */
  days: string
  reference: string
  /** When a hold or an offer ends, in the zone of the event. */
  until: string
  /** One line a session, with what became of it. */
  sessions: string[]
}

type Text = { subject: string; lines: string[]; button: 'confirm' | 'accept' | 'manage' | null }

/** The words of one language. */
export type Words = {
  mails: Record<MailKind, (facts: Facts) => Text>
  hello: (name: string) => string
  reference: string
  buttons: Record<'confirm' | 'accept' | 'manage' | 'cancel', string>
  sessions: Record<'confirmed' | 'waitlisted' | 'full', string>
  states: Record<
    'pending' | 'requested' | 'waitlisted' | 'offered' | 'confirmed' | 'cancelled' | 'expired' | 'rejected',
    string
  >
  pages: { confirm: string; accept: string; manage: string; invalid: string; refused: string }
}

export const english: Words = {
  hello: (name) => `Dear ${name},`,
  reference: 'Reference',
  buttons: {
    confirm: 'Confirm my address',
    accept: 'Accept the place',
    manage: 'See or cancel my registration',
    cancel: 'Cancel my registration',
  },
  sessions: { confirmed: 'place confirmed', waitlisted: 'on the waiting list', full: 'no place left' },
  states: {
    pending: 'Your e-mail address is not confirmed yet.',
    requested: 'An organiser will decide about your registration.',
    waitlisted: 'You are on the waiting list.',
    offered: 'A place is offered to you.',
    confirmed: 'Your place is confirmed.',
    cancelled: 'Your registration is cancelled.',
    expired: 'Your registration has ended.',
    rejected: 'Your registration was not accepted.',
  },
  pages: {
    confirm: 'Please confirm your e-mail address.',
    accept: 'A place is free for you. Do you take it?',
    manage: 'Your registration',
    invalid: 'This link is not valid.',
    refused: 'That was not possible.',
  },
  mails: {
    confirm: ({ event, until }) => ({
      subject: `Please confirm: ${event}`,
      lines: [
        `you, or somebody with your address, signed up for ${event}.`,
        `Please confirm your address by ${until}. Without that, the sign-up ends by itself.`,
      ],
      button: 'confirm',
    }),
    requested: ({ event }) => ({
      subject: `We have your request: ${event}`,
      lines: [
        `thank you for your interest in ${event}. An organiser will decide, and you will hear from us.`,
      ],
      button: 'manage',
    }),
    confirmed: ({ event, days, sessions }) => ({
      subject: `Your place is confirmed: ${event}`,
      lines: [`your place at ${event} is confirmed.`, days, ...sessions],
      button: 'manage',
    }),
    waitlisted: ({ event, sessions }) => ({
      subject: `You are on the waiting list: ${event}`,
      lines: [
        `${event} is full at the moment. You are on the waiting list and will hear from us.`,
        ...sessions,
      ],
      button: 'manage',
    }),
    offer: ({ event, until }) => ({
      subject: `A place is free for you: ${event}`,
      lines: [`a place at ${event} has become free for you. Please accept it by ${until}.`],
      button: 'accept',
    }),
    changed: ({ event, days, sessions }) => ({
      subject: `Your registration has changed: ${event}`,
      lines: [`this is your registration for ${event} now.`, days, ...sessions],
      button: 'manage',
    }),
    cancelled: ({ event }) => ({
      subject: `Cancelled: ${event}`,
      lines: [`your registration for ${event} is cancelled.`],
      button: null,
    }),
    rejected: ({ event }) => ({
      subject: `Your request: ${event}`,
      lines: [`we are sorry that we can’t offer you a place at ${event}.`],
      button: null,
    }),
    'offer-ended': ({ event }) => ({
      subject: `The offer has ended: ${event}`,
      lines: [
        `the place at ${event} that was offered to you was not accepted in time and went to the next in line.`,
      ],
      button: null,
    }),
    'event-cancelled': ({ event, days }) => ({
      subject: `Event cancelled: ${event}`,
      lines: [`${event} does not take place.`, days],
      button: 'manage',
    }),
  },
}

/** Words by language; a language that is not here is answered in English. */
const languages: Partial<Record<string, Words>> = { en: english }

export const wordsFor = (locale: string): Words => languages[locale] ?? english
