import { type Language, languageFor } from '../mails/texts'
import { ar } from './languages/ar'
import { da } from './languages/da'
import { en } from './languages/en'
import { fr } from './languages/fr'
import { ru } from './languages/ru'
import { uk } from './languages/uk'
import type { PageWords } from './pageWords'

/** The languages that mails have, pages have as well. */
export const pageLanguages: Record<Language, PageWords> = { en, da, fr, uk, ru, ar }

/** The words of the pages for a person of some locale. */
export const pageWordsFor = (locale: string): PageWords => pageLanguages[languageFor(locale)]

/** The name of a language in itself. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  da: 'Dansk',
  fr: 'Français',
  uk: 'Українська',
  ru: 'Русский',
  ar: 'العربية',
}
