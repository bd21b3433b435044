import { describe, expect, it } from 'vitest'
import { actionWords } from '../../../../../plugins/registration/domain/actionWords'
import { plotOf, wholeTicks } from '../../../../../plugins/registration/domain/signUpPlot'
import { hasRoomFor, poolInWords, whyInWords } from '../../../../../plugins/registration/domain/waitingWords'

const recounted = null
const pools = [
  { pool: 'event', label: 'The event', capacity: 4, held: 3, waiting: 5, free: 1, recounted },
  { pool: 'category:press', label: 'Press', capacity: 1, held: 1, waiting: 2, free: 0, recounted },
] as const satisfies Parameters<typeof whyInWords>[1]

const timeOf = (at: number) => `at ${at}`

describe('whyInWords', () => {
  const words = (why: Parameters<typeof whyInWords>[0]['why'], places = 1, passedOver = false) =>
    whyInWords({ places, priority: 0, passedOver, why }, [...pools], timeOf)

  it.each([
    ['full', { reason: 'full', pool: 'category:press' }, 'Press is full'],
    ['too-few', { reason: 'too-few', pool: 'event' }, 'The event has 1 place left and this group needs 3'],
    ['behind', { reason: 'behind', pool: 'event' }, 'Those earlier in line come first'],
    [
      'behind in a category',
      { reason: 'behind', pool: 'category:press' },
      'Those earlier in line come first for Press',
    ],
    ['approval', { reason: 'approval' }, 'An organiser has to approve it'],
    ['offer', { reason: 'offer', until: 7 }, 'The offer is open until at 7'],
    [
      'unconfirmed',
      { reason: 'unconfirmed', until: 7 },
      'The address is not confirmed yet; the turn ends at 7',
    ],
    ['a pool that is gone', { reason: 'full', pool: 'session:x' }, 'session:x is full'],
  ] as const)('%s', (_, reason, sentence) => {
    expect(words([reason], 3)).toEqual([sentence])
  })

  it('says that others may pass', () => {
    expect(words([{ reason: 'full', pool: 'event' }], 1, true)).toEqual([
      'The event is full',
      'Others may pass meanwhile',
    ])
  })
})

describe('poolInWords', () => {
  it.each([
    ['with places left', { capacity: 4, held: 3, waiting: 2, free: 1 }, '3 of 4 held · 1 free · 2 waiting'],
    ['over-full', { capacity: 4, held: 6, waiting: 0, free: -2 }, '6 of 4 held · 2 too many'],
    ['without a limit', { capacity: null, held: 6, waiting: 0, free: null }, '6 held · no limit'],
  ])('%s', (_, figures, words) => {
    expect(poolInWords(figures)).toBe(words)
  })
})

describe('hasRoomFor', () => {
  it('asks the event and the category for all places', () => {
    expect([
      hasRoomFor({ category: null, places: 1 }, [...pools]),
      hasRoomFor({ category: null, places: 2 }, [...pools]),
      hasRoomFor({ category: 'press', places: 1 }, [...pools]),
    ]).toEqual([true, false, false])
  })
})

describe('actionWords', () => {
  it('names the person as written, and says whether it can be undone', () => {
    const cancelled = actionWords('cancel', { name: 'A $& B', status: 'confirmed' })
    expect([cancelled.title, cancelled.says]).toEqual([
      'Cancel the registration of A $& B?',
      'The place is freed and goes to the next in line at once, and a mail tells A $& B. Undo puts A $& B back at the end of the line.',
    ])
    expect(actionWords('cancel', { name: 'B', status: 'pending' }).says).toContain('can’t be undone')
  })
})

describe('plotOf', () => {
  const box = { width: 100, height: 50, left: 0, right: 0, top: 0, bottom: 0 }
  it('steps up at each time and goes on until now', () => {
    const points = [
      { at: 0, count: 1, total: 1 },
      { at: 50, count: 3, total: 4 },
    ]
    const plot = plotOf({ per: 'hour', points }, box, 100)
    expect([plot?.path, plot?.x, plot?.y.map(({ total }) => total)]).toEqual([
      'M0 50H0V37.5H50V0H100',
      [
        { at: 0, x: 0 },
        { at: 100, x: 100 },
      ],
      [0, 1, 2, 3, 4],
    ])
  })

  it('plots one sign-up of this moment, and nothing where there is none', () => {
    expect(plotOf({ per: 'hour', points: [{ at: 5, count: 1, total: 1 }] }, box, 5)?.path).toBe(
      'M0 50H0V0H100',
    )
    expect(plotOf({ per: 'hour', points: [] }, box, 5)).toBeNull()
  })
})

describe('wholeTicks', () => {
  it.each([
    [1, [0, 1]],
    [7, [0, 2, 4, 6, 8]],
    [5000, [0, 2000, 4000, 6000]],
  ])('up to %s', (most, ticks) => {
    expect(wholeTicks(most)).toEqual(ticks)
  })
})
