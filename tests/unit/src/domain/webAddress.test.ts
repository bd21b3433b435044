import { describe, expect, it } from 'vitest'
import { isWebAddress } from '../../../../src/domain/webAddress'

describe('isWebAddress', () => {
  it.each(['https://www.mediasupport.org/', 'http://example.org:8080/a?b#c'])('takes %s', (address) => {
    expect(isWebAddress(address)).toBe(true)
  })
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'example.org',
    '//example.org',
    'https://user:secret@example.org/',
    'mailto:a@example.org',
    '',
  ])('refuses %s', (address) => {
    expect(isWebAddress(address)).toBe(false)
  })
})
