import { describe, expect, it } from 'vitest'
import { isHashtag, withHashSign } from '../../../../src/domain/hashtag'

describe('isHashtag', () => {
  it.each(['#MediaToo', '#свобода', '#حرية_التعبير', '#a1'])('takes %s', (tag) => {
    expect(isHashtag(tag)).toBe(true)
  })
  it.each(['MediaToo', '#', '#2019', '#Media Too', '#Media-Too', '##x', '#x <b>'])('refuses %s', (tag) => {
    expect(isHashtag(tag)).toBe(false)
  })
})

describe('withHashSign', () => {
  it.each([
    ['MediaToo', '#MediaToo'],
    [' #MediaToo ', '#MediaToo'],
    ['Media Too', 'Media Too'],
  ])('makes %s into %s', (typed, tag) => {
    expect(withHashSign(typed)).toBe(tag)
  })
})
