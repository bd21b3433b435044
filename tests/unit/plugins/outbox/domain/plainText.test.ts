import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../../plugins/outbox/domain/plainText'

describe('plainText', () => {
  it('keeps words, lines and the addresses of links', () => {
    expect(
      plainText(
        '<style>p{}</style><p>You &amp; I</p>\n  <a href="https://x.org/a">https://x.org/a</a><br><a href="https://x.org/b">there</a>',
      ),
    ).toBe('You & I\n\nhttps://x.org/a\nthere (https://x.org/b)')
  })
})
