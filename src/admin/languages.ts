import { ar } from '@payloadcms/translations/languages/ar'
import { da } from '@payloadcms/translations/languages/da'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { ru } from '@payloadcms/translations/languages/ru'
import { uk } from '@payloadcms/translations/languages/uk'
import type { Config } from 'payload'

/** The languages of the admin itself: those that content is written in. */
export const adminLanguages: NonNullable<Config['i18n']> = {
  fallbackLanguage: 'en',
  supportedLanguages: { en, da, fr, uk, ru, ar },
}
