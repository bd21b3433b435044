import type { Payload } from 'payload'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { escapeHtml } from '../mails/html'
import { wordsFor } from '../mails/texts'
import { codeAsSvg } from '../tickets/drawCode'
import { type TicketBearer, ticketTextOf } from '../tickets/ticket'

/** The ticket within a page, in the language of the mails that brought it. */
export const ticketFigure = (
  payload: Pick<Payload, 'secret'>,
  doc: TicketBearer & Pick<RegistrationDoc, 'locale'>,
): string => {
  const caption = escapeHtml(wordsFor(doc.locale).showTicket)
  return `<figure>${codeAsSvg(ticketTextOf(payload, doc), caption)}<figcaption>${caption}</figcaption></figure>`
}
