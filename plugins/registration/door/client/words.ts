import type { RegistrationState } from '../../../../src/domain/registrationStates'
import { ar } from './languages/ar'
import { da } from './languages/da'
import { en } from './languages/en'
import { fr } from './languages/fr'
import { ru } from './languages/ru'
import { uk } from './languages/uk'

/** What the page says. `{…}` is filled in. */
export type Words = {
  title: string
  door: string
  scan: string
  stop: string
  search: string
  searchHint: string
  found: string
  more: string
  nobody: string
  tooShort: string
  searchOffline: string
  tooMany: string
  online: string
  offline: string
  waiting: string
  counter: string
  listed: string
  noList: string
  checking: string
  in: string
  /** Below “In”, while the server does not know yet. */
  inHere: string
  already: string
  notConfirmed: string
  noSession: string
  elsewhere: string
  notTicket: string
  unknown: string
  notListed: string
  keep: string
  kept: string
  checkIn: string
  who: string
  places: string
  undo: string
  undone: string
  undoOffline: string
  refused: string
  failed: string
  signedOut: string
  signIn: string
  noCamera: string
  close: string
  states: Record<RegistrationState, string>
}

const languages: Record<string, Words> = { en, da, fr, uk, ru, ar }

/** The first of the person's languages that the page speaks. */
export const language: string =
  navigator.languages.map((one) => one.split('-')[0] ?? '').find((one) => Object.hasOwn(languages, one)) ??
  'en'

export const words: Words = languages[language] ?? en

export const direction = language === 'ar' ? 'rtl' : 'ltr'

/** Fills blanks in. */
export const say = (text: string, blanks: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(blanks[name] ?? ''))
