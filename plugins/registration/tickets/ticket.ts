import type { Payload } from 'payload'
import type { Mail } from '../../../src/domain/mail'
import type { RegistrationDoc } from '../claims/registrationDoc'
import { ticketText } from '../domain/ticketText'
import { tokenOf } from '../tokens'
import { codeAsPng } from './drawCode'

/** Whose ticket it is. */
export type TicketBearer = Pick<RegistrationDoc, 'id' | 'address'>

/** What the code of somebody's ticket says. */
export const ticketTextOf = (payload: Pick<Payload, 'secret'>, doc: TicketBearer): string =>
  ticketText(tokenOf(payload, 'ticket', doc))

/** The ticket as a file of a mail. Whoever has it comes in, so that it is as secret as a link. */
export const ticketFile = (
  payload: Pick<Payload, 'secret'>,
  doc: TicketBearer,
): NonNullable<Mail['attachments']>[number] => ({
  filename: 'ticket.png',
  contentType: 'image/png',
  content: codeAsPng(ticketTextOf(payload, doc)).toString('base64'),
  encoding: 'base64',
  secret: true,
})
