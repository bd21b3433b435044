import { randomInt } from 'node:crypto'

/** Without letters that look alike. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A password that nobody guesses and that can be read aloud: four groups of five, a hundred bits. */
export const randomPassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join(''),
  ).join('-')
