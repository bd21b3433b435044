import { describe, expect, it } from 'vitest'
import {
  type Addressee,
  type Audience,
  matches,
  readAudience,
} from '../../../../../plugins/registration/domain/audience'

const locales = ['en', 'da']

describe('readAudience', () => {
  it('reads all there is to say, once each', () => {
    const given = {
      status: ['waitlisted', 'confirmed', 'waitlisted'],
      category: 'press',
      session: 's1',
      sessionStatus: ['full'],
      locale: 'da',
      checkedIn: false,
    }
    expect(readAudience(given, locales)).toEqual({ ...given, status: ['waitlisted', 'confirmed'] })
    expect(readAudience({ status: ['cancelled'], category: null }, locales)).toEqual({
      status: ['cancelled'],
      category: null,
    })
  })

  it.each([
    ['no object', undefined, 'audience'],
    ['a list', [], 'audience'],
    ['a condition that is not known', { status: ['confirmed'], categories: ['press'] }, 'audience'],
    ['no states', {}, 'audience.status'],
    ['an empty list of states', { status: [] }, 'audience.status'],
    ['a state that nobody is written to in', { status: ['confirmed', 'rejected'] }, 'audience.status'],
    ['a category of another kind', { status: ['confirmed'], category: 1 }, 'audience.category'],
    ['a session without a name', { status: ['confirmed'], session: '' }, 'audience.session'],
    [
      'what they have in no session',
      { status: ['confirmed'], sessionStatus: ['full'] },
      'audience.sessionStatus',
    ],
    [
      'a session state that is none',
      { status: ['confirmed'], session: 's1', sessionStatus: ['lost'] },
      'audience.sessionStatus',
    ],
    ['a language that is not spoken here', { status: ['confirmed'], locale: 'el' }, 'audience.locale'],
    ['a word for a yes', { status: ['confirmed'], checkedIn: 'yes' }, 'audience.checkedIn'],
  ])('refuses %s', (_, given, field) => {
    expect(readAudience(given, locales)).toEqual({ refused: 'field-invalid', field })
  })
})

describe('matches', () => {
  const person: Addressee = {
    status: 'confirmed',
    category: 'press',
    sessions: [
      { session: 's1', status: 'confirmed' },
      { session: 's2', status: 'full' },
    ],
    locale: 'da',
    checkedInAt: null,
  }
  const all: Audience = { status: ['confirmed'] }

  it.each<[string, Audience, boolean]>([
    ['a state', all, true],
    ['another state', { status: ['waitlisted', 'cancelled'] }, false],
    ['the category', { ...all, category: 'press' }, true],
    ['another category', { ...all, category: 'public' }, false],
    ['no category', { ...all, category: null }, false],
    ['a session', { ...all, session: 's2' }, true],
    ['another session', { ...all, session: 's3' }, false],
    ['a session with a place', { ...all, session: 's1', sessionStatus: ['confirmed'] }, true],
    [
      'a session without a place',
      { ...all, session: 's2', sessionStatus: ['confirmed', 'waitlisted'] },
      false,
    ],
    ['the language', { ...all, locale: 'da' }, true],
    ['another language', { ...all, locale: 'en' }, false],
    ['who is not there yet', { ...all, checkedIn: false }, true],
    ['who is there', { ...all, checkedIn: true }, false],
    ['all but one', { ...all, category: 'press', session: 's1', locale: 'en' }, false],
  ])('asks for %s', (_, audience, expected) => {
    expect(matches(audience, person)).toBe(expected)
  })

  it('finds those who are in no category, and those who came', () => {
    const other = { ...person, category: null, checkedInAt: '2026-06-09T08:00:00.000Z' }
    expect([
      matches({ ...all, category: null }, other),
      matches({ ...all, checkedIn: true }, other),
      matches({ ...all, checkedIn: false }, other),
    ]).toEqual([true, true, false])
  })
})
