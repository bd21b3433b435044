/** A message to be sent once. Plugins that write mails take a function of this shape, the outbox gives one. */
export type Mail = {
  /** One bare address, without a display name. */
  to: string
  /** Where an answer goes, a bare address. */
  replyTo?: string
  subject: string
  text: string
  html?: string
  /**
   * Parts of text, html and attachments that nobody but the recipient may read, such as the token of a link. They are
   * kept encrypted until the mail has gone out, and are not shown to admins.
   */
  secrets?: string[]
  /** Files by name, small: a calendar entry, not a programme. */
  attachments?: MailFile[]
  /**
   * Names the occasion (`enquiry:<id>:contact`). Two mails with the same key are one mail: the second is not queued.
   */
  key: string
}

export type MailFile = {
  filename: string
  contentType: string
  content: string
  /**
   * How `content` is written down.
   * @default 'utf8'
   */
  encoding?: 'utf8' | 'base64'
  /** Nobody but the recipient may have it, such as a ticket: it is kept as `secrets` are, and gone once the mail is out. */
  secret?: boolean
}
