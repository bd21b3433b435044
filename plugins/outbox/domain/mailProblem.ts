import type { Mail } from '../../../src/domain/mail'

/** What is wrong with a mail, and where. The words name no address. */
export type MailProblem = { field: keyof Mail; message: string }

// biome-ignore lint/suspicious/noControlCharactersInRegex: a line break in a header starts another header.
const controlCharacter = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/

/** One address, nothing that a header parser could take for a second one (RFC 5322 specials are out). */
const bareAddress = /^[^\s@<>()[\],;:\\"]+@[^\s@<>()[\],;:\\"]+$/

/** RFC 5321 4.5.3.1.3: a path of 256 octets with its brackets. */
const longestAddressBytes = 254

const isAddress = (value: string): boolean =>
  bareAddress.test(value) &&
  !controlCharacter.test(value) &&
  new TextEncoder().encode(value).length <= longestAddressBytes

/** The first reason not to send a mail, or undefined. Refuses whatever could smuggle in a header or a recipient. */
export const mailProblem = (mail: Mail): MailProblem | undefined => {
  if (!isAddress(mail.to)) return { field: 'to', message: 'The recipient is not one bare address.' }
  if (mail.replyTo !== undefined && !isAddress(mail.replyTo))
    return { field: 'replyTo', message: 'The reply address is not one bare address.' }
  if (!mail.subject.trim()) return { field: 'subject', message: 'The subject is empty.' }
  if (controlCharacter.test(mail.subject))
    return { field: 'subject', message: 'The subject has a line break or a control character.' }
  if (!mail.key) return { field: 'key', message: 'The mail has no key.' }
  for (const { filename, contentType } of mail.attachments ?? [])
    if (controlCharacter.test(filename) || controlCharacter.test(contentType))
      return { field: 'attachments', message: 'A file name has a line break or a control character.' }
  return undefined
}
