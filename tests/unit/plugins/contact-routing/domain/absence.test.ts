import { describe, expect, it } from 'vitest'
import { absenceOn } from '../../../../../plugins/contact-routing/domain/absence'

const march = { from: '2026-03-01', until: '2026-03-10' }
const longer = { from: '2026-03-05', until: '2026-04-01', cover: 'bo' }

describe('absenceOn', () => {
  it.each([
    ['before it begins', '2026-02-28', undefined],
    ['on its first day', '2026-03-01', march],
    ['on its last day', '2026-03-10', march],
    ['after it ended', '2026-03-11', undefined],
  ])('looks %s', (_, day, absence) => {
    expect(absenceOn([march], day)).toEqual(absence)
  })

  it('takes the one that ends last', () => {
    expect(absenceOn([march, longer], '2026-03-06')).toEqual(longer)
  })
})
