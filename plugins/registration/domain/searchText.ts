/** Letters that no accent makes of another one. */
const plainLetters: Record<string, string> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** A text as it is compared: without case, accents, vowel signs and the forms that one letter may have in Unicode. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    // Once up and once down: ß and ς have no other way to be the same as SS and Σ.
    .toUpperCase()
    .toLowerCase()
    .replace(/[æøœłđðþı]/g, (letter) => plainLetters[letter] ?? letter)

/**
 * The words that somebody looks for, parted as the texts are that they are looked for in; null where they are too short to be a
 * search and would leaf through the list: three letters are needed, two where the script has more in a letter. Single
 * letters don't count, and names of two letters count together: some people have no other.
 */
export const searchWords = (query: string): string[] | null => {
  const words = wordsOf(query)
  const names = words.filter((word) => word.length > 1)
  return isLongEnough(names.join('')) ? words : null
}

const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const isLongEnough = (word: string): boolean => {
  const letters = word.match(/[\p{L}\p{N}]/gu) ?? []
  const isLatin = letters.every((letter) => /[\p{Script=Latin}\p{N}]/u.test(letter))
  return letters.length >= (isLatin ? 3 : 2)
}

/** What of a registration is searched: its words, folded, with a space between them. */
export const searchedText = (parts: {
  name: string
  guests: readonly { name: string }[]
  organisation?: string | null
  reference: string
}): string => {
  const { name, guests, organisation, reference } = parts
  const texts = [name, ...guests.map((guest) => guest.name), organisation ?? '']
  // The reference is typed with and without its dash.
  return wordsOf([...texts, reference, reference.replace(/\W/g, '')].join(' ')).join(' ')
}

/** Whether all words are in a searched text, each at the beginning of one. */
export const hasWords = (text: string, words: readonly string[]): boolean =>
  words.every((word) => (beginsWords.test(word) ? ` ${text}`.includes(` ${word}`) : text.includes(word)))

/** Other scripts write articles and names in one, or no spaces at all: there a word may be anywhere. */
const beginsWords = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]+$/u
