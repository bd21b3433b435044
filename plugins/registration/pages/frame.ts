import { escapeHtml, isolated, languageOf } from '../mails/html'
import { style } from './style'

export type Page = {
  status: number
  locale: string
  title: string
  /** HTML; empty ones are left out. */
  parts: readonly string[]
}

/** A page that runs no script and fetches nothing. Nothing of it may be kept, and its address is told to nobody. */
export const framed = ({ status, locale, title, parts }: Page): Response =>
  new Response(
    `<!doctype html>
<html ${languageOf(locale)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${isolated(title)}</h1>
${parts.filter(Boolean).join('\n')}
</main>
</body>
</html>
`,
    { status, headers: { 'Content-Type': 'text/html; charset=utf-8', ...privately } },
  )

const privately = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' }

/** Leads back to the page after its form has done something, so that a reload does not do it again. */
export const backTo = (query: string): Response =>
  new Response(null, { status: 303, headers: { Location: query, ...privately } })
