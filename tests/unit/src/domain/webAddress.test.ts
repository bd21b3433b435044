import { describe, expect, it } from 'vitest'
import { isTextLink, isWebAddress } from '../../../../src/domain/webAddress'

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

describe('isTextLink', () => {
  it.each([
    'https://www.mediasupport.org/',
    'mailto:a@example.org',
    'tel:+4512345678',
    '/programme?day=1#top',
    '#top',
  ])('takes %s', (address) => {
    expect(isTextLink(address)).toBe(true)
  })
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    '//example.org',
    '/\\example.org',
    '',
  ])('refuses %j', (address) => {
    expect(isTextLink(address)).toBe(false)
  })
})
