import { describe, expect, it } from 'vitest'
import { textsIn, textsInOtherLocales } from '../../../../src/domain/shownTexts'

const rich = (...words: string[]) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: words.map((text) => ({ type: 'text', text })) }],
  },
})

describe('textsIn', () => {
  it.each<[string, unknown, string[]]>([
    ['a text', 'Jane', ['Jane']],
    ['a list', ['a', 'b'], ['a', 'b']],
    ['rows', [{ id: '1', label: 'a', url: 'https://b' }], ['1', 'a', 'https://b']],
    ['rich text with a name that is bold in its first half', rich('Jane', ' Doe'), ['Jane Doe']],
    ['no text', { a: null, b: 3, c: undefined, d: true }, []],
  ])('finds %s', (_, value, expected) => {
    expect(textsIn(value)).toEqual(expected)
  })

  it('finds addresses in rich text', () => {
    const link = {
      type: 'link',
      fields: { url: 'https://jane-doe.example' },
      children: [{ text: 'her page' }],
    }
    expect(textsIn({ root: { children: [link] } })).toEqual(['her page', 'https://jane-doe.example'])
  })
})

describe('textsInOtherLocales', () => {
  it('leaves out the language that is being written and what has no language', () => {
    const value = [{ id: '1', url: 'https://a', label: { en: 'English', da: 'Dansk', uk: null } }]
    expect(textsInOtherLocales(value, 'en')).toEqual(['Dansk'])
  })

  it('looks into rich text', () => {
    expect(textsInOtherLocales({ en: rich('a'), fr: rich('b') }, 'en')).toEqual(['b'])
  })

  it('takes rich text without languages for what it is', () => {
    expect(textsInOtherLocales(rich('a'), 'en')).toEqual([])
  })
})
