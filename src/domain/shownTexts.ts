import { locales } from './locales'

const codes: ReadonlySet<string> = new Set(locales.map(({ code }) => code))

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isByLocale = (value: Node): boolean => {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => codes.has(key))
}

/** The words of rich text in one piece: a name may be bold in its first half. */
const wordsOfRichText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(wordsOfRichText).join('')
  if (!isNode(value)) return ''
  return `${typeof value.text === 'string' ? value.text : ''}${wordsOfRichText(value.children)}`
}

/** Every text in a field's value: rows, lists, rich text as one text each. */
export const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (!isNode(value)) return []
  if (isNode(value.root)) return [wordsOfRichText(value.root), ...linksIn(value.root)]
  return Object.values(value).flatMap(textsIn)
}

/** Addresses in rich text tell names too. */
const linksIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(linksIn)
  if (!isNode(value)) return []
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'url' && typeof each === 'string' ? [each] : linksIn(each),
  )
}

/** The texts of the other languages in a value that holds all of them; what is not localised is left out. */
export const textsInOtherLocales = (value: unknown, locale: string): string[] => {
  if (Array.isArray(value)) return value.flatMap((each) => textsInOtherLocales(each, locale))
  if (!isNode(value)) return []
  return Object.entries(value).flatMap(([key, each]) =>
    isByLocale(value) ? (key === locale ? [] : textsIn(each)) : textsInOtherLocales(each, locale),
  )
}
