import type { DoorWords } from './doorWords'
import { ar } from './languages/ar'
import { da } from './languages/da'
import { en } from './languages/en'
import { fr } from './languages/fr'
import { ru } from './languages/ru'
import { uk } from './languages/uk'

const languages: Record<string, DoorWords> = { en, da, fr, uk, ru, ar }

/** The first of the person's languages that the page speaks. */
export const language: string =
  navigator.languages.map((one) => one.split('-')[0] ?? '').find((one) => Object.hasOwn(languages, one)) ??
  'en'

/** What the page says, in that language. */
export const words: DoorWords = languages[language] ?? en

export const direction = language === 'ar' ? 'rtl' : 'ltr'

/** Fills blanks in. */
export const say = (text: string, blanks: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(blanks[name] ?? ''))
