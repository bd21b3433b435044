import { describe, expect, it } from 'vitest'
import { attendeesOf, type Registration } from '../../../../plugins/attendee-export/domain/attendee'
import { chooseColumns, columnsOf, documentOf } from '../../../../plugins/attendee-export/domain/columns'
import { readExportRequest } from '../../../../plugins/attendee-export/domain/exportRequest'
import { fileName } from '../../../../plugins/attendee-export/domain/fileName'

const columns = columnsOf({
  timeZone: 'Europe/Copenhagen',
  categories: { press: 'Press' },
  sessions: { s1: 'Opening', s2: 'Workshop' },
  questions: [
    { key: 'diet', label: 'What do you eat?', options: { veg: 'Vegetarian' } },
    { key: 'photo', label: 'Photos', options: {} },
  ],
})

const registration: Registration = {
  id: 'r1',
  name: 'Ada',
  email: 'ada@example.org',
  organisation: 'Lovelace & Co',
  status: 'confirmed',
  category: 'press',
  sessions: [
    { session: 's1', status: 'confirmed' },
    { session: { id: 's2' }, status: 'waitlisted' },
  ],
  guests: [{ name: 'Bo' }],
  answers: { diet: ['veg', 'other'], photo: true },
  listedTo: 'participants',
  requestedAt: '2026-03-28T23:30:00.000Z',
}

const rows = () => attendeesOf(registration).map((attendee) => columns.map(({ text }) => text(attendee)))

describe('attendeesOf', () => {
  it('gives one row for each place', () => {
    expect(attendeesOf(registration).map(({ name, isGuest }) => [name, isGuest])).toEqual([
      ['Ada', false],
      ['Bo', true],
    ])
  })
})

describe('columnsOf', () => {
  it('has labels in the words of the event', () => {
    expect(columns.map(({ label }) => label)).toEqual([
      'Name',
      'Guest of',
      'E-mail',
      'Organisation',
      'Job title',
      'Country',
      'Status',
      'Category',
      'Sessions',
      'What do you eat?',
      'Photos',
      'Listed to',
      'Language',
      'Signed up (Europe/Copenhagen)',
    ])
  })

  it('writes the cells of a person and of a guest', () => {
    const sessions = 'Opening\nWorkshop (waitlisted)'
    expect(rows()).toEqual([
      [
        'Ada',
        '',
        'ada@example.org',
        'Lovelace & Co',
        '',
        '',
        'confirmed',
        'Press',
        sessions,
        'Vegetarian, other',
        'yes',
        'participants',
        '',
        '2026-03-29 00:30',
      ],
      ['Bo', 'Ada', '', '', '', '', 'confirmed', 'Press', sessions, '', '', '', '', '2026-03-29 00:30'],
    ])
  })
})

describe('chooseColumns', () => {
  const keys = (names: string[] | undefined) => chooseColumns(names, columns)?.map(({ key }) => key)
  it.each([
    ['in the order of the request', ['email', 'name'], ['email', 'name']],
    ['all answers at once', ['name', 'answers'], ['name', 'answers.diet', 'answers.photo']],
    ['one answer', ['answers.photo'], ['answers.photo']],
    ['nothing that is not known', ['name', 'liveKey'], undefined],
    ['nothing of the prototype', ['__proto__'], undefined],
  ])('gives %s', (_, names, expected) => {
    expect(keys(names)).toEqual(expected)
  })
})

describe('documentOf', () => {
  it.each(['constructor', 'toString', '__proto__'])('shows the answer %s as it was typed', (diet) => {
    const [attendee] = attendeesOf({ ...registration, answers: { diet } })
    const column = columns.find(({ key }) => key === 'answers.diet')
    expect(attendee && column?.text(attendee)).toBe(diet)
  })

  it('keeps answers by key and sessions with their ids', () => {
    const [person] = attendeesOf(registration)
    const chosen = chooseColumns(['name', 'sessions', 'answers'], columns)
    expect(person && chosen && documentOf(person, chosen)).toEqual({
      name: 'Ada',
      sessions: [
        { session: 's1', title: 'Opening', status: 'confirmed' },
        { session: 's2', title: 'Workshop', status: 'waitlisted' },
      ],
      answers: { diet: ['veg', 'other'], photo: true },
    })
  })
})

describe('readExportRequest', () => {
  const read = (query: string) => readExportRequest(new URLSearchParams(query))
  it('reads lists with commas and repeated', () => {
    expect(read('event=e&columns=name,email&status=confirmed&status=offered&reason= door ')).toEqual({
      event: 'e',
      format: 'csv',
      columns: ['name', 'email'],
      status: ['confirmed', 'offered'],
      session: undefined,
      reason: 'door',
    })
  })
  it.each([
    ['', 'event'],
    ['event=e&format=xlsx', 'format'],
    ['event=e&preset=full', 'preset'],
    ['event=e&status=gone', 'status'],
    ['event=e&reason=a%0Ab', 'reason'],
    [`event=e&reason=${'a'.repeat(501)}`, 'reason'],
  ])('names what is wrong in "%s"', (query, problem) => {
    expect(read(query)).toBe(problem)
  })
})

describe('fileName', () => {
  it.each([
    ['civic-space', 'attendees-civic-space-2026-11-23.csv'],
    ['"; rm -rf /\r\nX: y', 'attendees-rm-rf-x-y-2026-11-23.csv'],
    ['مؤتمر', 'attendees-event-2026-11-23.csv'],
  ])('makes %j safe', (slug, expected) => {
    expect(fileName(slug, '2026-11-23', 'csv')).toBe(expected)
  })
})
