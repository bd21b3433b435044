import { describe, expect, it } from 'vitest'
import { blanksIn } from '../../../../../plugins/registration/mails/fill'
import { languageFor, languages } from '../../../../../plugins/registration/mails/texts'
import { pageLanguages } from '../../../../../plugins/registration/pages/pageTexts'
import { locales } from '../../../../../src/domain/locales'

/** Each text by its path; a mail's lines are one text, since a language may divide them as it likes. */
const textsOf = (words: object, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const here = path ? `${path}.${key}` : key
    if (Array.isArray(value)) return [[here, value.join('\n')]]
    return typeof value === 'string' ? [[here, value]] : textsOf(value, here)
  })

const shapeOf = (words: object) =>
  Object.fromEntries(textsOf(words).map(([path, text]) => [path, [...new Set(blanksIn(text))].sort()]))

/** All words of a language: of the mails and of the pages. */
const all = Object.fromEntries(
  Object.entries(languages).map(([language, words]) => [
    language,
    { mails: words, pages: pageLanguages[language as keyof typeof languages] },
  ]),
)

describe('languages', () => {
  it('are those that content is written in', () => {
    expect(Object.keys(all)).toEqual(locales.map(({ code }) => code))
  })

  it.each(Object.keys(all))('%s has the texts and the blanks that English has', (language) => {
    expect(shapeOf(all[language] ?? {})).toEqual(shapeOf(all.en ?? {}))
  })

  it.each(Object.entries(all))('%s leaves no text empty and no brace alone', (_, words) => {
    const odd = textsOf(words).filter(([, text]) => !text.trim() || /[{}]/.test(text.replace(/\{\w+\}/g, '')))
    expect(odd).toEqual([])
  })

  it.each(Object.entries(all).filter(([language]) => language !== 'en'))(
    '%s is translated throughout',
    (_, words) => {
      const english = new Map(textsOf(all.en ?? {}))
      const same = textsOf(words).filter(([path, text]) => english.get(path) === text)
      // Danish writes the word as English does.
      expect(same.filter(([, text]) => text !== 'Reference')).toEqual([])
    },
  )

  it.each([
    ['uk', /\p{Script=Latin}|[ыэёъ]/iu],
    ['ru', /\p{Script=Latin}|[іїєґ]/iu],
    ['ar', /\p{Script=Latin}|\p{Script=Cyrillic}/u],
  ])('%s has no letters of another language in it', (language, foreign) => {
    const odd = textsOf(all[language] ?? {}).filter(([, text]) => foreign.test(text.replace(/\{\w+\}/g, '')))
    expect(odd).toEqual([])
  })
})

describe('languageFor', () => {
  it.each([
    ['da', 'da'],
    ['fr-BE', 'fr'],
    ['AR', 'ar'],
    ['el', 'en'],
    ['toString', 'en'],
    ['', 'en'],
  ])('answers %s in %s', (locale, language) => {
    expect(languageFor(locale)).toBe(language)
  })
})
