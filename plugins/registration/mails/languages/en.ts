import type { Words } from '../words'

export const en: Words = {
  hello: 'Dear {name},',
  helloAnybody: 'Hello,',
  reference: 'Reference',
  orOpen: 'If the button does not work, open this address:',
  place: 'You are number {place} in line at the moment.',
  because: 'You get this message because of your registration for {event}.',
  ticketAttached: 'Your ticket is attached. Show its code at the door, on your phone or on paper.',
  showTicket: 'Your ticket: show this code at the door.',
  buttons: {
    confirm: 'Confirm my address',
    accept: 'Accept the place',
    manage: 'See or cancel my registration',
    take: 'Take over the place',
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
    take: 'A place for you',
    invalid: 'This link is not valid.',
    invalidAdvice:
      'It may be old, or not copied whole. Open the newest mail that you have about this event and use the link in it.',
    refused: 'That was not possible.',
  },
  invitation: {
    subject: 'Will you take this place? {event}',
    lines: [
      'A place at {event} is to be passed on to you.',
      '{holder} asks you to take it.',
      '{days}',
      '{where}',
      'Open the page to see what is asked of you. If you don’t want the place, you need not do anything.',
    ],
  },
  mails: {
    confirm: {
      subject: 'Please confirm: {event}',
      lines: [
        'You, or somebody with your address, signed up for {event}.',
        'Please confirm your address by {until}. Without that, the sign-up ends by itself.',
      ],
    },
    requested: {
      subject: 'We have your request: {event}',
      lines: ['Thank you for your interest in {event}. An organiser will decide, and you will hear from us.'],
    },
    confirmed: {
      subject: 'Your place is confirmed: {event}',
      lines: ['Your place at {event} is confirmed.', '{days}', '{where}'],
    },
    waitlisted: {
      subject: 'You are on the waiting list: {event}',
      lines: ['{event} is full at the moment. You are on the waiting list and will hear from us.'],
    },
    offer: {
      subject: 'A place is free for you: {event}',
      lines: [
        'A place at {event} has become free for you.',
        'Please accept it by {until}. After that it goes to the next in line.',
      ],
    },
    changed: {
      subject: 'Your registration has changed: {event}',
      lines: ['This is your registration for {event} now.', '{days}', '{where}'],
    },
    cancelled: {
      subject: 'Cancelled: {event}',
      lines: ['Your registration for {event} is cancelled.'],
    },
    rejected: {
      subject: 'Your request: {event}',
      lines: ['We are sorry that we can’t offer you a place at {event}.'],
    },
    'offer-ended': {
      subject: 'The offer has ended: {event}',
      lines: [
        'The place at {event} that was offered to you was not accepted in time and went to the next in line.',
      ],
    },
    'event-cancelled': {
      subject: 'Event cancelled: {event}',
      lines: ['{event} does not take place.', '{days}', '{where}'],
    },
    'event-moved': {
      subject: 'New date: {event}',
      lines: [
        '{event} was moved. These are its days now:',
        '{days}',
        '{where}',
        'Your place is kept. If you can’t come, please cancel, so that somebody else gets your place.',
      ],
    },
    'handed-over': {
      subject: 'Your place went to somebody else: {event}',
      lines: [
        'Your registration for {event} was passed on to somebody else and has ended for you.',
        'If you know nothing of this, please ask the organisers.',
      ],
    },
    reminder: {
      subject: 'Reminder: {event}',
      lines: [
        '{event} is about to begin, and you have a place.',
        '{days}',
        '{where}',
        'If you can’t come, please cancel, so that somebody else gets your place.',
      ],
    },
  },
}
