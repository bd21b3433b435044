import { describe, expect, it } from 'vitest'
import { readAnswers } from '../../../../../plugins/registration/domain/answers'
import { chooseSessions, overlap } from '../../../../../plugins/registration/domain/choose'
import { fitWishes, readSubmission } from '../../../../../plugins/registration/domain/submission'
import { session, settingsWith } from './sample'

const body = { event: 'e', name: 'Ann', email: 'ann@example.org' }

describe('readSubmission', () => {
  it('keeps what it knows and leaves the rest', () => {
    expect(readSubmission({ ...body, status: 'confirmed', priority: 9, country: 'dk' }, ['en'])).toEqual({
      ...body,
      address: 'ann@example.org',
      organisation: null,
      jobTitle: null,
      country: 'DK',
      listedTo: 'nobody',
      category: null,
      locale: null,
      sessions: [],
      guests: [],
      answers: {},
      consents: {},
    })
  })

  it.each([
    ['no object', 'x', 'body-invalid', undefined],
    ['a list', [], 'body-invalid', undefined],
    ['no name', { ...body, name: ' ' }, 'field-invalid', 'name'],
    ['a line break in the name', { ...body, name: 'Ann\nBcc: x' }, 'field-invalid', 'name'],
    ['a name that turns what is around it', { ...body, name: 'Ann \u202Egnp.exe' }, 'field-invalid', 'name'],
    ['a line break in the address', { ...body, email: 'ann@example.org\n' }, 'field-invalid', 'email'],
    [
      'an address with a sign that looks like an at',
      { ...body, email: 'ann＠example.org' },
      'field-invalid',
      'email',
    ],
    [
      'an address too long for mail',
      { ...body, email: `${'中'.repeat(64)}@${'a'.repeat(60)}.example.org` },
      'field-invalid',
      'email',
    ],
    ['an object for an event', { ...body, event: { slug: 'e' } }, 'field-invalid', 'event'],
    ['a country in words', { ...body, country: 'Denmark' }, 'field-invalid', 'country'],
    ['guests without names', { ...body, guests: [{}] }, 'field-invalid', 'guests'],
    ['a level of listing that is none', { ...body, listedTo: 'all' }, 'field-invalid', 'listedTo'],
    ['a consent that is no yes or no', { ...body, consents: { lists: 'yes' } }, 'field-invalid', 'consents'],
  ])('refuses %s', (_, sent, refused, field) => {
    expect(readSubmission(sent, [])).toEqual(field ? { refused, field } : { refused })
  })
})

describe('fitWishes', () => {
  it('refuses more guests than a sign-up may bring', () => {
    const wishes = { sessions: [], guests: [{ name: 'Bob' }], answers: {}, consents: {} }
    expect(fitWishes(settingsWith({ maxPlaces: 1 }), wishes)).toEqual({
      refused: 'field-invalid',
      field: 'guests',
    })
  })

  it('keeps the consents that are asked for, and no others', () => {
    const photos = { key: 'photos', kind: 'consent', required: false, options: [], condition: null } as const
    const settings = settingsWith({
      questions: [
        { ...photos, options: [] },
        { ...photos, key: 'name', kind: 'text', options: [] },
      ],
    })
    const consents = { photos: true, name: true, other: true }
    const wanted = fitWishes(settings, { sessions: [], guests: [], answers: {}, consents })
    expect(wanted).toEqual({ sessions: [], places: 1, answers: { photos: true }, consents: { photos: true } })
  })
})

describe('chooseSessions', () => {
  const settings = settingsWith({
    sessions: [
      { ...session('id-1'), slug: 'one', startsAt: 0, endsAt: 10 },
      { ...session('id-2'), slug: 'two', startsAt: 10, endsAt: 20 },
      { ...session('id-3'), slug: 'three', startsAt: 19, endsAt: 30 },
      { ...session('id-4'), enabled: false },
    ],
  })

  it('finds a session by id and by slug, once', () => {
    expect(chooseSessions(settings, ['one', 'id-1', 'two'])).toEqual(settings.sessions.slice(0, 2))
  })

  it.each([
    ['one of another event', ['nine'], 'session-not-in-event'],
    ['one that nobody signs up for', ['id-4'], 'registration-not-open'],
    ['two at the same time', ['two', 'three'], 'sessions-overlap'],
  ])('refuses %s', (_, wanted, refused) => {
    expect(chooseSessions(settings, wanted)).toEqual({ refused, field: 'sessions' })
  })
})

describe('overlap', () => {
  it('lets one session begin when another ends', () => {
    expect(
      overlap([
        { startsAt: 5, endsAt: 9 },
        { startsAt: 0, endsAt: 5 },
      ]),
    ).toBe(false)
    expect(
      overlap([
        { startsAt: 5, endsAt: 9 },
        { startsAt: 0, endsAt: 6 },
      ]),
    ).toBe(true)
  })
})

describe('readAnswers', () => {
  const question = { key: 'q', kind: 'text' as const, required: true, options: [], condition: null }

  it.each([
    ['text', { ...question }, 'yes', 'yes'],
    ['number', { ...question, kind: 'number' as const }, 3, 3],
    ['date', { ...question, kind: 'date' as const }, '2026-02-28', '2026-02-28'],
    ['choice', { ...question, kind: 'choice' as const, options: ['a'] }, 'a', 'a'],
    ['choices', { ...question, kind: 'choices' as const, options: ['a', 'b'] }, ['a', 'a'], ['a']],
  ])('takes a %s', (_, asked, given, kept) => {
    expect(readAnswers([asked], { q: given, other: 1 }, {})).toEqual({ answers: { q: kept } })
  })

  it.each([
    ['nothing', { ...question }, undefined, 'answer-invalid'],
    ['a line break in a line', { ...question }, 'a\nb', 'answer-invalid'],
    ['a day that is not', { ...question, kind: 'date' as const }, '2026-02-30', 'answer-invalid'],
    ['what can’t be chosen', { ...question, kind: 'choice' as const, options: ['a'] }, 'z', 'answer-invalid'],
    ['no consent', { ...question, kind: 'consent' as const }, false, 'consent-required'],
  ])('refuses %s', (_, asked, given, refused) => {
    expect(readAnswers([asked], { q: given }, {})).toEqual({ refused, field: 'answers.q' })
  })

  it('takes no answer for given that every object has', () => {
    const asked = { ...question, key: 'constructor', required: false }
    expect(readAnswers([asked], {}, {})).toEqual({ answers: {} })
    expect(readAnswers([asked], { constructor: 'Ove Arup' }, {})).toEqual({
      answers: { constructor: 'Ove Arup' },
    })
  })

  it('asks under a condition only where it holds', () => {
    const diet = { ...question, key: 'diet', required: false }
    const which = { ...question, key: 'which', condition: { question: 'diet', equals: 'other' } }
    expect(readAnswers([diet, which], { diet: 'none' }, {})).toEqual({ answers: { diet: 'none' } })
    expect(readAnswers([diet, which], { diet: 'other' }, {})).toEqual({
      refused: 'answer-invalid',
      field: 'answers.which',
    })
  })
})
