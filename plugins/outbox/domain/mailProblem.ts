import { hasControlCharacter, isBareAddress } from '../../../src/domain/bareAddress'
import type { Mail } from '../../../src/domain/mail'

/** What is wrong with a mail, and where. The words name no address. */
export type MailProblem = { field: keyof Mail; message: string }

/** The first reason not to send a mail, or undefined. Refuses whatever could smuggle in a header or a recipient. */
export const mailProblem = (mail: Mail): MailProblem | undefined => {
  if (!isBareAddress(mail.to)) return { field: 'to', message: 'The recipient is not one bare address.' }
  if (mail.replyTo !== undefined && !isBareAddress(mail.replyTo))
    return { field: 'replyTo', message: 'The reply address is not one bare address.' }
  if (!mail.subject.trim()) return { field: 'subject', message: 'The subject is empty.' }
  if (hasControlCharacter(mail.subject))
    return { field: 'subject', message: 'The subject has a line break or a control character.' }
  if (!mail.key) return { field: 'key', message: 'The mail has no key.' }
  for (const { filename, contentType } of mail.attachments ?? [])
    if (hasControlCharacter(filename) || hasControlCharacter(contentType))
      return { field: 'attachments', message: 'A file name has a line break or a control character.' }
  return undefined
}
