const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

const rightToLeft = ['ar']

/** The attributes of a document in a language. */
export const languageOf = (locale: string): string =>
  `lang="${escapeHtml(locale)}" dir="${rightToLeft.includes(locale) ? 'rtl' : 'ltr'}"`

export const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')
