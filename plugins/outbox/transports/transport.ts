import type { MailBody } from '../domain/secretParts'

/** A mail as it goes out. */
export type OutgoingMail = MailBody & {
  from: { name: string; address: string }
  to: string
  replyTo?: string
  subject: string
  /** With angle brackets; the same at each try. */
  messageId: string
  date: Date
}

/** Sends one mail, or throws what the server said. */
export type Transport = (mail: OutgoingMail) => Promise<void>
