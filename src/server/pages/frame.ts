import { type Html, html, trusted } from './html'
import { styles } from './styles'

type Page = {
  title: string
  /** BCP 47. */
  language?: string
  rightToLeft?: boolean
  description?: string
  main: Html
}

/** The page around everything that this server shows to people outside the admin. Needs no script. */
export const frame = ({ title, language = 'en', rightToLeft = false, description, main }: Page): string =>
  html`<!doctype html>
<html lang="${language}" dir="${rightToLeft ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${description && html`<meta name="description" content="${description}">`}
<title>${title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style>${trusted(styles)}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`.toString()
