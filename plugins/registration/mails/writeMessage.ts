import type { Mail } from '../../../src/domain/mail'
import type { Context } from '../claims/context'
import type { RegistrationDoc } from '../claims/registrationDoc'
import type { Message, MessageBlank } from '../domain/message'
import { isLive } from '../domain/transitions'
import { tokenOf } from '../tokens'
import { fill, greeting, spoken } from './fill'
import { escapeHtml, isolated } from './html'
import { mailPage } from './mailPage'
import { wordsFor } from './texts'
import { linkTo, oneLine } from './writeMail'

export type MessageWriting = {
  doc: RegistrationDoc
  message: Pick<Message, 'subject' | 'text'>
  /** The title of the event in the person's language. */
  event: string
  key: string
}

/**
 * What an organiser wrote, as a mail to one person: his words as paragraphs that hold no HTML, in a frame of the person's
 * own language.
 */
export const writeMessage = (context: Context, { doc, message, event, key }: MessageWriting): Mail => {
  const words = wordsFor(doc.locale)
  const blanks: Record<MessageBlank, string> = { name: spoken(doc.name), event, reference: doc.reference }
  const hello = greeting(words, doc.name)
  const because = event ? words.because : ''
  const subject = oneLine(fill(message.subject, blanks))
  const reference = `${words.reference}: ${doc.reference}`
  const paragraphs = message.text.split(/\n{2,}/)
  // Whoever has cancelled has nothing left to see or to cancel.
  const token = isLive(doc.status) ? tokenOf(context.payload, 'manage', doc) : null
  const { manage: label } = words.buttons
  const link = token ? { url: linkTo(context, 'manage', token), label, orOpen: words.orOpen } : null
  return {
    to: doc.email,
    subject,
    text: [
      fill(hello, { name: doc.name }),
      ...paragraphs.map((paragraph) => fill(paragraph, blanks)),
      ...(link ? [`${link.label}:\n${link.url}`] : []),
      ...(because ? [fill(because, blanks)] : []),
      reference,
    ].join('\n\n'),
    html: mailPage({
      locale: doc.locale,
      title: subject,
      lines: [fill(escapeHtml(hello), { name: doc.name }, isolated)],
      own: paragraphs.map((paragraph) =>
        fill(escapeHtml(paragraph).replaceAll('\n', '<br>\n'), blanks, isolated),
      ),
      items: [],
      link,
      foot: [
        ...(because ? [fill(escapeHtml(because), blanks, isolated)] : []),
        `${escapeHtml(words.reference)}: ${isolated(doc.reference)}`,
      ].join('<br>\n'),
    }),
    ...(token ? { secrets: [token] } : {}),
    key,
  }
}
