import { describe, expect, it } from 'vitest'
import { retryDelaySeconds } from '../../../../../plugins/outbox/domain/retryDelay'

describe('retryDelaySeconds', () => {
  it('grows with each try, up to six hours', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 50].map(retryDelaySeconds)).toEqual([
      60, 240, 960, 3840, 15_360, 21_600, 21_600, 21_600,
    ])
  })
})
