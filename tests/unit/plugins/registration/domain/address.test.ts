import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseAddress } from '../../../../../plugins/registration/domain/address'

describe('normaliseAddress', () => {
  it.each([
    ['case', 'Ann.Lee@Example.ORG', 'ann.lee@example.org'],
    ['space around it', '  ann@example.org ', 'ann@example.org'],
    ['full-width letters', 'ａｎｎ＠ｅｘａｍｐｌｅ.org', 'ann@example.org'],
    ['composed and decomposed accents', 'jose\u0301@example.org', 'jos\u00e9@example.org'],
    ['a domain in its own script', 'ann@приклад.укр', 'ann@xn--80aikifvh.xn--j1amh'],
    ['dots and plus signs, which stay', 'a.n.n+x@example.org', 'a.n.n+x@example.org'],
  ])('brings %s to one form', (_, typed, address) => {
    expect(normaliseAddress(typed)).toBe(address)
  })

  it.each([
    ['no host', 'ann@'],
    ['no name', '@example.org'],
    ['no dot', 'ann@localhost'],
    ['a line break', 'ann@example.org\nBcc: all@example.org'],
    ['a space within', 'an n@example.org'],
    ['two at signs', 'ann@lee@example.org'],
    ['an IP address', 'ann@127.0.0.1'],
    ['a path', 'ann@example.org/x'],
    ['two dots', 'ann..lee@example.org'],
    ['a very long name', `${'a'.repeat(65)}@example.org`],
    ['a second recipient', 'ann@example.org,bob@example.org'],
  ])('refuses %s', (_, typed) => {
    expect(normaliseAddress(typed)).toBe(null)
  })

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'grapheme' })), (typed) => {
        const once = normaliseAddress(typed)
        if (once !== null) expect(normaliseAddress(once)).toBe(once)
      }),
    )
  })
})
