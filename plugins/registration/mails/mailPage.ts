import { escapeHtml, languageOf } from './html'

/** A mail as its HTML shows it. `lines`, `own` and `items` are HTML. */
export type MailPage = {
  locale: string
  title: string
  lines: readonly string[]
  /** Paragraphs that somebody wrote himself, in whatever language. */
  own?: readonly string[]
  items: readonly string[]
  link: { url: string; label: string; orOpen: string } | null
  foot: string
}

const body = 'margin:0;padding:24px;font:16px/1.5 sans-serif;color:#1a1a1a;background:#ffffff'
const button =
  'display:inline-block;padding:12px 20px;border-radius:6px;background:#14507a;color:#ffffff;text-decoration:none'

/** Fetches nothing from anywhere, so that nobody learns that it was read. */
export const mailPage = ({ locale, title, lines, own = [], items, link, foot }: MailPage): string => {
  const parts = [
    ...lines.map((line) => `<p>${line}</p>`),
    ...own.map((paragraph) => `<p dir="auto">${paragraph}</p>`),
    items.length > 0 ? `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>` : '',
    link ? linkParts(link) : '',
    foot ? `<p>${foot}</p>` : '',
  ]
  // Webmail drops html and body, so that the language stands within as well.
  return `<!doctype html>
<html ${languageOf(locale)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
</head>
<body style="${body}">
<div ${languageOf(locale)} style="max-width:36rem">
${parts.filter(Boolean).join('\n')}
</div>
</body>
</html>
`
}

const linkParts = ({ url, label, orOpen }: NonNullable<MailPage['link']>): string => {
  const href = escapeHtml(url)
  return `<p><a href="${href}" style="${button}">${escapeHtml(label)}</a></p>
<p>${escapeHtml(orOpen)}<br><a href="${href}" dir="ltr" style="word-break:break-all">${href}</a></p>`
}
