import { describe, expect, it } from 'vitest'
import { ticketText, tokenIn } from '../../../../../plugins/registration/domain/ticketText'

const token = `0f8c.${'x'.repeat(43)}`

describe('tokenIn', () => {
  it.each([
    ['what a code says', ticketText(token), token],
    ['the bare token', token, token],
    ['what somebody typed in lines', ` rstm1:0f8c.\n${'x'.repeat(40)} xxx `, token],
    ['a web address', 'https://example.org/', null],
    ['a later version', `RSTM2:${token}`, null],
    ['nothing', '', null],
  ])('reads %s', (_, text, expected) => {
    expect(tokenIn(text)).toBe(expected)
  })
})
