import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
} from 'ical-generator'
import type { Mail } from '../../../src/domain/mail'

export type Party = { name: string; address: string }

/** What a calendar is told of a registration. */
export type CalendarEntry = {
  method: 'REQUEST' | 'CANCEL'
  /** The same for all that is ever said of a registration. */
  uid: string
  /** Grows with each change. */
  sequence: number
  /** When this was said. */
  at: Date
  title: string
  description: string
  /** Where it takes place; empty where nobody says so. */
  location: string
  /** The first and the last calendar day, `YYYY-MM-DD`. */
  startsOn: string
  endsOn: string
  organiser: Party
  attendee: Party
}

/**
 * A calendar file (RFC 5545) as mail programs take it (RFC 5546 and 6047): one event a file, since a request speaks of one
 * UID. It lasts whole days, which is what an event has and what is right in every zone.
 */
export const calendarFile = (entry: CalendarEntry): NonNullable<Mail['attachments']>[number] => {
  const { method, uid, sequence, at, organiser, attendee } = entry
  const calendar = ical({
    method: ICalCalendarMethod[method],
    prodId: { company: 'Rostrum', product: 'Registration', language: 'EN' },
  })
  calendar.createEvent({
    id: uid,
    sequence,
    stamp: at,
    allDay: true,
    start: new Date(entry.startsOn),
    // The first moment that is not part of it.
    end: dayAfter(entry.endsOn),
    summary: entry.title,
    description: entry.description || undefined,
    location: entry.location || undefined,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    busystatus: ICalEventBusyStatus.BUSY,
    organizer: { name: parameter(organiser.name), email: organiser.address },
    // Nobody reads an answer: whoever can't come cancels by the link.
    attendees: [
      {
        name: parameter(attendee.name),
        email: attendee.address,
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.ACCEPTED,
        rsvp: false,
      },
    ],
  })
  return {
    filename: 'invite.ics',
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    content: calendar.toString(),
  }
}

/** RFC 5545 3.2: no parameter can hold a double quote or a control character, and the library lets them through. */
const parameter = (value: string): string => value.replaceAll('"', "'").replace(/\p{Cc}+/gu, ' ')

const dayAfter = (day: string): Date => new Date(Date.parse(day) + 86_400_000)
