import type { Payload } from 'payload'
import type { Mail } from '../../../src/domain/mail'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { ticketText } from '../domain/ticketText'
import { escapeHtml } from '../mails/html'
import { wordsFor } from '../mails/texts'
import { tokenOf } from '../mails/tokens'
import { codeAsPng, codeAsSvg } from './drawCode'

type Bearer = Pick<RegistrationDoc, 'id' | 'address'>

const textOf = (payload: Pick<Payload, 'secret'>, doc: Bearer): string =>
  ticketText(tokenOf(payload, 'ticket', doc))

/** The ticket as a file of a mail. Whoever has it comes in, so that it is as secret as a link. */
export const ticketFile = (
  payload: Pick<Payload, 'secret'>,
  doc: Bearer,
): NonNullable<Mail['attachments']>[number] => ({
  filename: 'ticket.png',
  contentType: 'image/png',
  content: codeAsPng(textOf(payload, doc)).toString('base64'),
  encoding: 'base64',
  secret: true,
})

/** The ticket within a page. */
export const ticketFigure = (
  payload: Pick<Payload, 'secret'>,
  doc: Bearer & Pick<RegistrationDoc, 'locale'>,
): string => {
  const caption = escapeHtml(wordsFor(doc.locale).showTicket)
  return `<figure>${codeAsSvg(textOf(payload, doc), caption)}<figcaption>${caption}</figcaption></figure>`
}
