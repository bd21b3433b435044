import type { Payload } from 'payload'
import type { Mail } from '../../../src/domain/mail'
import type { RegistrationDoc } from '../claims/registrationDoc'
import type { MailKind } from '../domain/mailKind'
import type { ResolvedOptions } from '../options'
import { escapeHtml, languageOf, paragraphs } from './html'
import { type Facts, wordsFor } from './texts'
import { type Purpose, tokenOf } from './tokens'

/** Where a link of a mail leads. */
export const linkTo = (
  payload: Payload,
  options: ResolvedOptions,
  purpose: Purpose,
  token: string,
): string => {
  const { serverURL, routes } = payload.config
  const base = options.linkBase ?? `${serverURL}${routes.api}/${options.registrations}`
  return `${base}/${purpose}/${token}`
}

/** The mail of one kind to one person. The same occasion has the same key, so that it goes out once. */
export const writeMail = (
  payload: Payload,
  options: ResolvedOptions,
  doc: RegistrationDoc,
  kind: MailKind,
  facts: Omit<Facts, 'name' | 'reference'>,
): Mail => {
  const words = wordsFor(doc.locale)
  const { subject, lines, button } = words.mails[kind]({ ...facts, name: doc.name, reference: doc.reference })
  const token = button && tokenOf(payload, button, doc)
  const link =
    button && token ? { url: linkTo(payload, options, button, token), label: words.buttons[button] } : null
  const body = [words.hello(doc.name), ...lines.filter((line) => line !== '')]
  const foot = `${words.reference}: ${doc.reference}`
  return {
    to: doc.email,
    subject,
    text: [...body, ...(link ? [`${link.label}:\n${link.url}`] : []), foot].join('\n\n'),
    html: page(doc.locale, [
      paragraphs(body),
      link ? `<p><a href="${escapeHtml(link.url)}">${escapeHtml(link.label)}</a></p>` : '',
      paragraphs([foot]),
    ]),
    ...(token ? { secrets: [token] } : {}),
    key: `registration:${doc.id}:${kind}:${doc.ledgerRevision}`,
  }
}

const page = (locale: string, parts: string[]): string =>
  `<!doctype html>\n<html ${languageOf(locale)}>\n<body>\n${parts.filter(Boolean).join('\n')}\n</body>\n</html>\n`
