import type { Words } from './texts'

/** What a text may name. Empty where it is not known. */
export type Blanks = Record<'name' | 'event' | 'days' | 'until' | 'place', string>

const blank = /\{(\w+)\}/g

/** The names of the blanks in a text. */
export const blanksIn = (text: string): string[] => [...text.matchAll(blank)].map(([, name = '']) => name)

/** A text with its blanks filled in, each as `wrap` puts it. What is filled in is not looked at again. */
export const fill = (text: string, blanks: Blanks, wrap: (value: string) => string = (value) => value) =>
  text.replace(blank, (_, name: keyof Blanks) => wrap(blanks[name]))

/** Whether all is known that a text names. */
export const isKnown = (text: string, blanks: Blanks): boolean =>
  blanksIn(text).every((name) => blanks[name as keyof Blanks])

const longestSpoken = 80

/**
 * The greeting. The address may be a stranger's, so a name that could be an advertisement is not repeated to it: one
 * with something that mail programs turn into a link, or a very long one.
 */
export const greeting = (words: Words, name: string): string =>
  name.length > longestSpoken || /[/@\\]|www|\p{L}\.\p{L}{2,}/iu.test(name) ? words.helloAnybody : words.hello
