import { describe, expect, it } from 'vitest'
import {
  folded,
  hasWords,
  searchedText,
  searchWords,
} from '../../../../../plugins/registration/domain/searchText'

describe('folded', () => {
  it.each([
    ['Åkjær', 'akjaer'],
    ['STRASSE', folded('Straße')],
    ['ΣΊΣΥΦΟΣ', folded('σίσυφος')],
    ['İstanbul', 'istanbul'],
    ['Ｆｕｌｌ', 'full'],
    ['مُحَمَّد', 'محمد'],
  ])('makes %s and %s the same', (a, b) => {
    expect(folded(a)).toBe(folded(b))
  })
})

describe('searchWords', () => {
  it.each([
    ['two Latin letters', 'li', null],
    ['three', 'lin', ['lin']],
    ['letters apart', 'l i n', null],
    ['two Cyrillic letters', 'Їж', [folded('їж')]],
    ['one Chinese letter', '李', null],
    ['two of them', '李娜', ['李娜']],
    ['signs', '%__*', null],
    ['a long word and a short one', 'ada l', ['ada', 'l']],
    ['a number', '204', ['204']],
    ['a hyphen', 'Jean-Luc', ['jean', 'luc']],
    ['an apostrophe', 'O’Hara', ['o', 'hara']],
    ['a whole name of two letters each', 'Li Yu', ['li', 'yu']],
    ['two letters and a single one', 'li y', null],
  ])('takes or refuses %s', (_, query, words) => {
    expect(searchWords(query)).toEqual(words)
  })
})

describe('hasWords', () => {
  const text = searchedText({
    name: 'Jean-Luc O’Hara',
    guests: [{ name: '李娜' }],
    organisation: 'الجزيرة',
    reference: 'AB12-CD34',
  })

  it.each([
    ['luc', true],
    ['jean-luc', true],
    ['o’hara', true],
    ["O'Hara, Jean-Luc", true],
    ['(jean)', true],
    ['hara jean', true],
    ['ean', false],
    ['jean bo', false],
    ['李娜', true],
    ['جزيرة', true],
    ['ab12cd34', true],
    ['AB12-CD34', true],
  ])('looks for %s', (query, expected) => {
    expect(hasWords(text, searchWords(query) ?? [''])).toBe(expected)
  })

  it('finds a word of a script without spaces wherever it is', () => {
    expect(hasWords(text, ['娜'])).toBe(true)
  })
})
