import { languageFor } from './texts'

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

const rightToLeft = ['ar']

/** The attributes of a document for somebody of a locale: of the language that he is answered in. */
export const languageOf = (locale: string): string => {
  const language = languageFor(locale)
  return `lang="${language}" dir="${rightToLeft.includes(language) ? 'rtl' : 'ltr'}"`
}

export const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')

/** A value within a sentence: a name of another script must not turn the words around it. */
export const isolated = (value: string): string => `<bdi>${escapeHtml(value)}</bdi>`
