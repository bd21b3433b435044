import { ar } from './languages/ar'
import { da } from './languages/da'
import { en } from './languages/en'
import { fr } from './languages/fr'
import { ru } from './languages/ru'
import { uk } from './languages/uk'
import type { Words } from './words'

/** The languages that people are written to in. */
export const languages = { en, da, fr, uk, ru, ar } satisfies Record<string, Words>

export type Language = keyof typeof languages

/** The language that a person of some locale is written to in: its own, else English. */
export const languageFor = (locale: string): Language => {
  const [language = ''] = locale.toLowerCase().split('-')
  return Object.hasOwn(languages, language) ? (language as Language) : 'en'
}

/** The words for a person of some locale. */
export const wordsFor = (locale: string): Words => languages[languageFor(locale)]
