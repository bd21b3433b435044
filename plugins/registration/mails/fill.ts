import type { Words } from './words'

/** What a text may name. Empty where it is not known. */
export type Blanks = Record<'name' | 'event' | 'days' | 'where' | 'until' | 'place', string>

type AnyBlanks = Readonly<Record<string, string>>

const blank = /\{(\w+)\}/g

/** The names of the blanks in a text. */
export const blanksIn = (text: string): string[] => [...text.matchAll(blank)].map(([, name = '']) => name)

/** A text with its blanks filled in, each as `wrap` puts it. What is filled in is not looked at again. */
export const fill = <Name extends string>(
  text: string,
  blanks: Readonly<Record<Name, string>>,
  wrap: (value: string) => string = (value) => value,
): string => text.replace(blank, (_, name: Name) => wrap(blanks[name]))

/** Whether all is known that a text names. */
export const isKnown = (text: string, blanks: AnyBlanks): boolean =>
  blanksIn(text).every((name) => blanks[name])

const longestSpoken = 80

/**
 * The greeting. The address may be a stranger's, so a name that could be an advertisement is not repeated to it: one
 * with something that mail programs turn into a link, or a very long one.
 */
export const greeting = (words: Words, name: string): string =>
  isSpoken(name) ? words.hello : words.helloAnybody

/**
 * Whether a name is repeated to an address that may be a stranger's. Full stops of other scripts part domains as well
 * (UTS 46), and before its last part a domain may have a digit or a sign.
 */
export const isSpoken = (name: string): boolean =>
  name.length <= longestSpoken &&
  !/[/@\\]|www|[^\s.]\.\p{L}{2}/iu.test(name.normalize('NFKC').replace(/\u3002/gu, '.'))

/** A name within a sentence: as it is, or so that no mail program turns it into a link. */
export const spoken = (name: string): string =>
  isSpoken(name)
    ? name
    : name
        .normalize('NFKC')
        .replace(/[/@\\.:\u3002]+|www/giu, ' ')
        .replace(/\s+/gu, ' ')
        .trim()
        .slice(0, longestSpoken)
