import type { PayloadRequest } from 'payload'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { isLive } from '../domain/transitions'
import { bearerOf, findRegistration } from '../endpoints/bearer'
import { RegistrationError } from '../errors'
import { eventFacts } from '../mails/eventFacts'
import { escapeHtml, languageOf, paragraphs } from '../mails/html'
import { type Words, wordsFor } from '../mails/texts'
import type { Purpose } from '../mails/tokens'
import type { ResolvedOptions } from '../options'

/** Whether a browser asks, which shows pages, or a program. */
export const wantsPage = ({ headers }: PayloadRequest): boolean =>
  (headers.get('accept') ?? '').includes('text/html')

/** The page behind a link: what is, and one button. `doing` is what the button does, null where it was only opened. */
export const answerPage = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  purpose: Purpose,
  doing: ((req: PayloadRequest, doc: RegistrationDoc, options: ResolvedOptions) => Promise<unknown>) | null,
): Promise<Response> => {
  const bearer = await bearerOf(req, options, purpose).catch((error: unknown) => error)
  if (bearer instanceof Error) return errorPage(bearer, askedLanguage(req))
  const doc = bearer as RegistrationDoc
  const words = wordsFor(doc.locale)
  try {
    await doing?.(req, doc, options)
  } catch (error) {
    return errorPage(error, doc.locale)
  }
  const current = (await findRegistration(req.payload, options, doc.id)) ?? doc
  const facts = await eventFacts({ payload: req.payload, options })(current)
  const lines = [facts.days, ...facts.sessions, `${words.reference}: ${current.reference}`].filter(Boolean)
  const button = buttonFor(purpose, current, words)
  const state = button && purpose !== 'manage' ? words.pages[purpose] : words.states[current.status]
  return html(200, current.locale, facts.event || words.pages.manage, [paragraphs([state, ...lines]), button])
}

/** Whose link leads to nobody has no language on record; the browser says one. */
const askedLanguage = ({ headers }: PayloadRequest): string =>
  headers.get('accept-language')?.split(/[,;]/)[0]?.trim() || 'en'

const buttonFor = (purpose: Purpose, { status }: RegistrationDoc, words: Words): string => {
  const waitsFor: Partial<Record<Purpose, string>> = { confirm: 'pending', accept: 'offered' }
  const acts = purpose === 'manage' ? isLive(status) : waitsFor[purpose] === status
  const label = purpose === 'manage' ? words.buttons.cancel : words.buttons[purpose]
  // A form without an address posts to the page itself.
  return acts ? `<form method="post"><button type="submit">${escapeHtml(label)}</button></form>` : ''
}

const errorPage = (error: unknown, locale: string): Response => {
  if (!(error instanceof RegistrationError)) throw error
  const words = wordsFor(locale)
  const invalid = error.data.code === 'token-invalid'
  const title = invalid ? words.pages.invalid : words.pages.refused
  return html(error.status, locale, title, [
    paragraphs([invalid ? words.pages.invalidAdvice : error.message]),
  ])
}

const style = `body{font:1.1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:10vh auto;padding:0 1.25rem;color:#1a1a1a;background:#fff}
h1{font-size:1.5rem;line-height:1.25}button{font:inherit;padding:.7rem 1.2rem;border:0;border-radius:.4rem;background:#14507a;color:#fff;cursor:pointer}
button:focus-visible{outline:3px solid #f2a900;outline-offset:2px}
@media (prefers-color-scheme:dark){body{color:#eee;background:#16181b}button{background:#7fb9e6;color:#10222f}}`

const html = (status: number, locale: string, title: string, parts: string[]): Response =>
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
<h1>${escapeHtml(title)}</h1>
${parts.filter(Boolean).join('\n')}
</main>
</body>
</html>
`,
    {
      status,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        'Referrer-Policy': 'no-referrer',
      },
    },
  )
