import ICAL from 'ical.js'
import nodemailer from 'nodemailer'
import { describe, expect, it } from 'vitest'
import { type CalendarEntry, calendarFile } from '../../../../../plugins/registration/mails/calendarFile'

const entry: CalendarEntry = {
  method: 'REQUEST',
  uid: 'registration-1@example.org',
  sequence: 3,
  at: new Date('2026-05-01T10:20:30.000Z'),
  title: 'Press Day',
  description: 'Reference: ABCD',
  location: 'GAME, Enghavevej 82D, 2450 Copenhagen SV',
  startsOn: '2026-06-09',
  endsOn: '2026-06-11',
  organiser: { name: 'Forum', address: 'noreply@example.org' },
  attendee: { name: 'Ann', address: 'ann@example.org' },
}

const read = (given: Partial<CalendarEntry> = {}) => {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile({ ...entry, ...given }).content))
  const events = calendar.getAllSubcomponents('vevent')
  const [component] = events
  if (!component) throw new Error('There is no event in it.')
  return { calendar, component, events, event: new ICAL.Event(component) }
}

/** The scheme of a URI may be written either way. */
const addressOf = (attendee: ICAL.Property | undefined) =>
  String(attendee?.getFirstValue()).replace(/^mailto:/i, 'mailto:')

describe('calendarFile', () => {
  it('says where it is, and nothing where nobody knows', () => {
    expect(read().event.location).toBe(entry.location)
    expect(read({ location: '' }).component.getFirstProperty('location')).toBeNull()
  })

  it('invites to whole days, and the day after the last is not part of it', () => {
    const { calendar, events, component, event } = read()
    expect(events).toHaveLength(1)
    expect({
      version: calendar.getFirstPropertyValue('version'),
      method: calendar.getFirstPropertyValue('method'),
      uid: event.uid,
      sequence: component.getFirstPropertyValue('sequence'),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      status: component.getFirstPropertyValue('status'),
      summary: event.summary,
      starts: [event.startDate.isDate, String(event.startDate)],
      ends: [event.endDate.isDate, String(event.endDate)],
      organiser: event.organizer,
    }).toEqual({
      version: '2.0',
      method: 'REQUEST',
      uid: 'registration-1@example.org',
      sequence: 3,
      stamp: '2026-05-01T10:20:30Z',
      status: 'CONFIRMED',
      summary: 'Press Day',
      starts: [true, '2026-06-09'],
      ends: [true, '2026-06-12'],
      organiser: 'mailto:noreply@example.org',
    })
  })

  it('asks the attendee for no answer', () => {
    const [attendee] = read().event.attendees
    expect([addressOf(attendee), attendee?.getParameter('partstat'), attendee?.getParameter('rsvp')]).toEqual(
      ['mailto:ann@example.org', 'ACCEPTED', 'FALSE'],
    )
  })

  it('takes back what it invited to', () => {
    const { calendar, component, event } = read({ method: 'CANCEL', sequence: 4 })
    expect([
      calendar.getFirstPropertyValue('method'),
      component.getFirstPropertyValue('status'),
      event.uid,
      component.getFirstPropertyValue('sequence'),
    ]).toEqual(['CANCEL', 'CANCELLED', entry.uid, 4])
  })

  it.each([
    ['signs that the format uses', 'A; B, C\\n "D": E', 'One, two; three\\four\nfive'],
    ['a title that tries to be lines of its own', 'Day\r\nEND:VEVENT\r\nBEGIN:VEVENT', 'x\r\nMETHOD:CANCEL'],
    ['long texts of many bytes', 'Свобода преси '.repeat(20).trim(), '👩‍💻 صحافة '.repeat(30).trim()],
  ])('gives %s back as they are', (_, title, description) => {
    const { calendar, events, event } = read({ title, description })
    const lines = (text: string) => text.replaceAll('\r\n', '\n')
    expect([lines(event.summary), lines(event.description), events.length]).toEqual([
      lines(title),
      lines(description),
      1,
    ])
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
  })

  it.each(['Ann "The Pen" O’Hara; MAILTO:x@y, z', 'Ann:Lee', 'Оксана 👩‍💻', 'A\\B'])(
    'names %s without ending the line early',
    (name) => {
      const { event, events } = read({ attendee: { name, address: 'ann@example.org' } })
      expect([addressOf(event.attendees[0]), events.length]).toEqual(['mailto:ann@example.org', 1])
    },
  )

  it('has lines of 75 bytes at most, ended by CRLF', () => {
    const { content } = calendarFile({ ...entry, title: 'Свобода преси 👩‍💻 '.repeat(20) })
    const lines = content.split('\r\n')
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([])
  })

  it('arrives by mail with its method, as it was written', async () => {
    const { filename, contentType, content } = calendarFile({ ...entry, title: 'Журналістика' })
    const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
    const { message } = await transport.sendMail({
      from: 'noreply@example.org',
      to: 'ann@example.org',
      text: 'x',
      attachments: [{ filename, contentType, content }],
    })
    const raw = message.toString()
    const [, head = '', body = ''] =
      /(Content-Type: text\/calendar[\s\S]*?)\r\n\r\n([\s\S]*?)\r\n--/.exec(raw) ?? []
    expect(head.replace(/\r\n\s+/g, ' ')).toMatch(
      /^Content-Type: text\/calendar; charset=utf-8; method=REQUEST;/,
    )
    expect(head).toContain('Content-Transfer-Encoding: base64')
    expect(Buffer.from(body, 'base64').toString()).toBe(content)
  })
})
