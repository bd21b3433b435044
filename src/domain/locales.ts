/** The languages that content is written in; the first is the default and the fallback. */
export const locales = [
  { code: 'en', label: 'English' },
  { code: 'da', label: 'Dansk' },
  { code: 'fr', label: 'Français' },
  { code: 'uk', label: 'Українська' },
  { code: 'ru', label: 'Русский' },
  { code: 'ar', label: 'العربية', rtl: true },
] as const

export type LocaleCode = (typeof locales)[number]['code']

export const defaultLocale: LocaleCode = 'en'
