import { describe, expect, it } from 'vitest'
import { errorWords, isPermanent } from '../../../../../plugins/outbox/domain/errorWords'

describe('errorWords', () => {
  it('names no address', () => {
    const error = Object.assign(
      new Error("Can't send: 550 5.1.1 <ann@example.org>: no\r\n such user ann@example.org"),
      {
        code: 'EENVELOPE',
        responseCode: 550,
      },
    )
    expect(errorWords(error)).toBe("EENVELOPE 550 Can't send: 550 5.1.1 <address>: no such user <address>")
  })

  it('is short', () => {
    expect(errorWords(new Error('x'.repeat(1000)))).toHaveLength(300)
  })

  it('has words for what is no error', () => {
    expect(errorWords(undefined)).toBe('Unknown error')
  })
})

describe('isPermanent', () => {
  it.each([
    ['an unknown recipient', { code: 'EENVELOPE', responseCode: 550 }, true],
    ['a refused message', { code: 'EMESSAGE', responseCode: 554 }, true],
    ['a full mailbox', { code: 'EENVELOPE', responseCode: 452 }, false],
    ['a refused login', { code: 'EAUTH', responseCode: 535 }, false],
    ['no connection', { code: 'ECONNREFUSED' }, false],
  ])('judges %s', (_, error, permanent) => {
    expect(isPermanent(error)).toBe(permanent)
  })
})
