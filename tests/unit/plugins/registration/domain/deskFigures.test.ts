import { describe, expect, it } from 'vitest'
import { signUp } from '../../../../../plugins/registration/domain/actions'
import { barOf, liveFigures, poolFigures } from '../../../../../plugins/registration/domain/deskFigures'
import { labelledValues, poolLabel } from '../../../../../plugins/registration/domain/eventWords'
import { addSignUps, seriesOf } from '../../../../../plugins/registration/domain/signUpSeries'
import { newcomer, session, settingsWith, sheetWith } from './sample'

describe('poolFigures', () => {
  it('lists the event, categories and open sessions, then what is gone and still held', () => {
    const settings = settingsWith({
      capacity: 10,
      categories: [{ key: 'press', capacity: 2 }],
      sessions: [session('x', null), { ...session('closed', 3), enabled: false }],
    })
    const held = { event: 11, 'category:press': 1, 'session:gone': 1 }
    expect(poolFigures(settings, { held, waiting: { event: 3, 'session:closed': 1 } })).toEqual([
      { pool: 'event', capacity: 10, held: 11, waiting: 3, free: -1 },
      { pool: 'category:press', capacity: 2, held: 1, waiting: 0, free: 1 },
      { pool: 'session:x', capacity: null, held: 0, waiting: 0, free: null },
      { pool: 'session:gone', capacity: 0, held: 1, waiting: 0, free: -1 },
      { pool: 'session:closed', capacity: 3, held: 0, waiting: 1, free: 3 },
    ])
  })
})

describe('barOf', () => {
  it.each([
    ['half full', { capacity: 4, held: 2, waiting: 0 }, { held: 0.5, over: 0, waiting: 0, free: 0.5 }],
    ['over-full', { capacity: 3, held: 4, waiting: 0 }, { held: 0.75, over: 0.25, waiting: 0, free: 0 }],
    ['waited for', { capacity: 1, held: 1, waiting: 3 }, { held: 0.25, over: 0, waiting: 0.75, free: 0 }],
    ['unlimited', { capacity: null, held: 3, waiting: 1 }, { held: 0.75, over: 0, waiting: 0.25, free: 0 }],
    ['nothing at all', { capacity: null, held: 0, waiting: 0 }, { held: 0, over: 0, waiting: 0, free: 0 }],
  ])('%s', (_, figures, bar) => {
    expect(barOf(figures)).toEqual(bar)
  })
})

describe('liveFigures', () => {
  it('counts registrations and places by state, and each place at the door once', () => {
    const sheet = sheetWith({ capacity: 3 })
    signUp(sheet, newcomer('group', { places: 3 }), 1)
    signUp(sheet, newcomer('b'), 2)
    const group = sheet.get('group')
    if (!group) throw new Error('The group is there.')
    const at = (place: number, door: string) => ({ place, door, at: 5, by: 'u' })
    sheet.put({ ...group, checkIns: [at(0, 'event'), at(0, 'event'), at(1, 'x'), at(2, 'event')] })
    const { states, checkedIn } = liveFigures(sheet.live())
    expect([states.confirmed, states.waitlisted, states.pending, checkedIn]).toEqual([
      { registrations: 1, places: 3 },
      { registrations: 1, places: 1 },
      { registrations: 0, places: 0 },
      2,
    ])
  })
})

describe('seriesOf', () => {
  const at = (iso: string) => Date.parse(iso)
  it('counts by hours within three days, in the zone of the event', () => {
    const signUps = new Map()
    addSignUps(signUps, [at('2026-05-01T10:05:00Z'), at('2026-05-01T10:40:00Z'), at('2026-05-01T11:31:00Z')])
    // India is half an hour off.
    expect(seriesOf(signUps, 'Asia/Kolkata')).toEqual({
      per: 'hour',
      points: [
        { at: at('2026-05-01T09:30:00Z'), count: 1, total: 1 },
        { at: at('2026-05-01T10:30:00Z'), count: 1, total: 2 },
        { at: at('2026-05-01T11:30:00Z'), count: 1, total: 3 },
      ],
    })
  })

  it('counts by days over a longer time, and leaves out days without any', () => {
    const signUps = new Map()
    addSignUps(signUps, [at('2026-05-09T22:30:00Z'), at('2026-05-01T22:30:00Z'), at('2026-05-02T10:00:00Z')])
    expect(seriesOf(signUps, 'Europe/Copenhagen')).toEqual({
      per: 'day',
      points: [
        { at: at('2026-05-01T22:00:00Z'), count: 2, total: 2 },
        { at: at('2026-05-09T22:00:00Z'), count: 1, total: 3 },
      ],
    })
  })

  it('is empty where nobody signed up', () => {
    expect(seriesOf(new Map(), 'UTC')).toEqual({ per: 'hour', points: [] })
  })
})

describe('labels', () => {
  const questions = [
    { key: 'diet', label: 'What do you eat?', options: [{ key: 'veg', label: 'Vegetables' }] },
    { key: 'photos', label: 'May we take pictures?', options: [] },
  ].map((one) => ({ ...one, kind: 'choices' as const, required: false, condition: null }))

  it('names questions and options, and keeps the keys of those that are gone', () => {
    expect(labelledValues({ old: 'x', photos: true, diet: ['veg', 'fish'] }, questions)).toEqual([
      { key: 'diet', label: 'What do you eat?', value: 'Vegetables, fish' },
      { key: 'photos', label: 'May we take pictures?', value: 'Yes' },
      { key: 'old', label: 'old', value: 'x' },
    ])
  })

  it('names pools', () => {
    const words = {
      categories: [{ key: 'press', label: 'Press and media' }],
      sessions: [{ id: 's', label: 'Opening' }],
    }
    expect(
      (['event', 'category:press', 'session:s', 'session:gone'] as const).map((pool) =>
        poolLabel(pool, words),
      ),
    ).toEqual(['The event', 'Press and media', 'Opening', 'gone'])
  })
})
